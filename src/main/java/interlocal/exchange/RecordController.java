package interlocal.exchange;

import interlocal.catalog.Lookup;
import interlocal.page.Site;
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

    private final Whereabouts whereabouts;
    private final Answers answers;
    private final Site site;

    RecordController(Whereabouts whereabouts, Answers answers, Site site) {
        this.whereabouts = whereabouts;
        this.answers = answers;
        this.site = site;
    }

    @GetMapping(path = PATH + "{slug}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> record(@PathVariable String slug) {
        return switch (whereabouts.of(slug)) {
            case Lookup.Found(var record) ->
                answers.json(
                        RecordAnswer.of(record, site),
                        Headers.canonical(site, record.document().address()));
            case Lookup.Moved(var address) -> answers.moved(PATH + address.substring(address.lastIndexOf('/') + 1));
            case Lookup.Gone() -> answers.noRecord(HttpStatus.GONE);
            case Lookup.Unknown() -> answers.noRecord(HttpStatus.NOT_FOUND);
        };
    }
}
