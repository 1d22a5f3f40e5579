package interlocal.exchange;

import interlocal.catalog.Lookup;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.RecordType;
import interlocal.messages.Reader;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Site;
import interlocal.page.Visit;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A record in other formats, at the address of its page with an extension. */
@RestController
final class RecordFormats {

    private static final String RECORD = "/{folder:#{recordFolders}}/{name}";

    /** The same as people type it, in capitals or with the end of a sentence. */
    private static final String TYPED = "/{folder:(?i:#{recordFolders})}/{name}.{ending:(?i:md|json|html)\\W*}";

    private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

    private final RecordLookup lookup;
    private final Records records;
    private final Pages pages;
    private final Responses responses;
    private final Site site;

    RecordFormats(RecordLookup lookup, Records records, Pages pages, Responses responses, Site site) {
        this.lookup = lookup;
        this.records = records;
        this.pages = pages;
        this.responses = responses;
        this.site = site;
    }

    /** The file as it was written, byte for byte. */
    @GetMapping(RECORD + ".md")
    ResponseEntity<byte[]> markdown(@PathVariable String folder, @PathVariable String name, Reader reader) {
        return answer(folder, name, ".md", reader, record -> source(record, reader), status -> problem(status, reader));
    }

    /** The same JSON as from the API. */
    @GetMapping(RECORD + ".json")
    ResponseEntity<byte[]> json(@PathVariable String folder, @PathVariable String name, Reader reader) {
        return answer(
                folder,
                name,
                ".json",
                reader,
                record -> responses.json(RecordAnswer.of(record, site), headers(record)),
                status -> responses.noRecord(status, reader));
    }

    /** The page without scripts, for printing and archiving. */
    @GetMapping(RECORD + ".html")
    ResponseEntity<byte[]> html(@PathVariable String folder, @PathVariable String name, Reader reader) {
        return answer(folder, name, ".html", reader, record -> page(record, reader), status -> problem(status, reader));
    }

    /** Leads from an address as people type it to the right one. */
    @GetMapping(TYPED)
    ResponseEntity<byte[]> typed(
            @PathVariable String folder, @PathVariable String name, @PathVariable String ending, Reader reader) {
        var meant = "." + lower(ending).replaceAll("\\W", "");
        return answer(
                lower(folder),
                lower(name),
                meant,
                reader,
                record -> responses.moved(record.document().address() + meant, reader),
                status -> meant.equals(".json") ? responses.noRecord(status, reader) : problem(status, reader));
    }

    private ResponseEntity<byte[]> answer(
            String folder,
            String name,
            String ending,
            Reader reader,
            Function<Published, ResponseEntity<byte[]>> found,
            Function<HttpStatus, ResponseEntity<byte[]>> missing) {
        var type = RecordType.ofFolder(folder).orElseThrow();
        return switch (lookup.find(type, name)) {
            case Lookup.Found(var record) -> found.apply(record);
            case Lookup.Moved(var address) -> responses.moved(address + ending, reader);
            case Lookup.Gone() -> missing.apply(HttpStatus.GONE);
            case Lookup.Unknown() ->
                name.equals(lower(name))
                        ? missing.apply(HttpStatus.NOT_FOUND)
                        : typed(folder, name, ending.substring(1), reader);
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private ResponseEntity<byte[]> source(Published record, Reader reader) {
        var slug = record.document().slug();
        var headers = headers(record);
        headers.setContentDisposition(Headers.shown(slug + ".md"));
        return records.source(slug)
                .map(bytes -> responses.bytes(MARKDOWN, bytes, headers))
                .orElseGet(() -> problem(HttpStatus.GONE, reader));
    }

    private ResponseEntity<byte[]> page(Published record, Reader reader) {
        var address = record.document().address();
        return switch (pages.at(new PageRequest(address.substring(1), reader))) {
            case Visit.Shown(var page) -> responses.page(page, headers(record), reader);
            case Visit.Moved(var other) -> responses.moved(other + ".html", reader);
        };
    }

    private ResponseEntity<byte[]> problem(HttpStatus status, Reader reader) {
        return responses.page(pages.problem(status.value(), reader), new HttpHeaders(), reader);
    }

    private HttpHeaders headers(Published record) {
        return Headers.canonical(site, record.document().address());
    }
}
