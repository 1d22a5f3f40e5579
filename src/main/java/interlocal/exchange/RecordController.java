package interlocal.exchange;

import interlocal.catalog.Lookup;
import interlocal.catalog.Published;
import interlocal.messages.Reader;
import interlocal.page.Site;
import interlocal.page.Translations;
import interlocal.page.record.SimilarRecords;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One record by its slug. */
@RestController
final class RecordController {

    private static final String PATH = "/api/v1/records/";

    private final RecordLookup lookup;
    private final Responses responses;
    private final Site site;
    private final SimilarRecords similar;
    private final Translations translations;

    RecordController(
            RecordLookup lookup, Responses responses, Site site, SimilarRecords similar, Translations translations) {
        this.lookup = lookup;
        this.responses = responses;
        this.site = site;
        this.similar = similar;
        this.translations = translations;
    }

    @GetMapping(path = PATH + "{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String slug, Reader reader) {
        return answer(
                slug,
                "",
                reader,
                record -> responses.json(
                        RecordAnswer.of(record, site),
                        Headers.canonical(site, record.document().address())));
    }

    /** The records most like one. */
    @GetMapping(path = PATH + "{slug}/related", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> related(@PathVariable String slug, Reader reader) {
        return answer(slug, "/related", reader, record -> {
            var likes = similar.of(record.document(), translations.labels(reader));
            return responses.json(RelatedAnswer.of(likes, site), Headers.translated(reader));
        });
    }

    private ResponseEntity<byte[]> answer(
            String slug, String ending, Reader reader, Function<Published, ResponseEntity<byte[]>> found) {
        return switch (lookup.find(slug)) {
            case Lookup.Found(var record) -> found.apply(record);
            case Lookup.Moved(var address) ->
                responses.moved(PATH + address.substring(address.lastIndexOf('/') + 1) + ending, reader);
            case Lookup.Gone() -> responses.noRecord(HttpStatus.GONE, reader);
            case Lookup.Unknown() -> responses.noRecord(HttpStatus.NOT_FOUND, reader);
        };
    }
}
