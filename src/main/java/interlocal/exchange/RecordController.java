package interlocal.exchange;

import interlocal.catalog.Lookup;
import interlocal.catalog.Published;
import interlocal.page.SimilarRecords;
import interlocal.page.Site;
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

    private final RecordLookup whereabouts;
    private final Responses answers;
    private final Site site;
    private final SimilarRecords alike;

    RecordController(RecordLookup whereabouts, Responses answers, Site site, SimilarRecords alike) {
        this.whereabouts = whereabouts;
        this.answers = answers;
        this.site = site;
        this.alike = alike;
    }

    @GetMapping(path = PATH + "{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String slug) {
        return answer(
                slug,
                "",
                record -> answers.json(
                        RecordAnswer.of(record, site),
                        Headers.canonical(site, record.document().address())));
    }

    /** What is like it. */
    @GetMapping(path = PATH + "{slug}/related", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> related(@PathVariable String slug) {
        return answer(slug, "/related", record -> answers.json(RelatedAnswer.of(alike.of(record.document()), site)));
    }

    private ResponseEntity<byte[]> answer(
            String slug, String ending, Function<Published, ResponseEntity<byte[]>> found) {
        return switch (whereabouts.of(slug)) {
            case Lookup.Found(var record) -> found.apply(record);
            case Lookup.Moved(var address) ->
                answers.moved(PATH + address.substring(address.lastIndexOf('/') + 1) + ending);
            case Lookup.Gone() -> answers.noRecord(HttpStatus.GONE);
            case Lookup.Unknown() -> answers.noRecord(HttpStatus.NOT_FOUND);
        };
    }
}
