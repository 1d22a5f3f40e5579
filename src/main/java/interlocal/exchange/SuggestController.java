package interlocal.exchange;

import interlocal.page.Site;
import interlocal.page.Suggestions;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Suggestions while a reader types. */
@RestController
final class SuggestController {

    private final Suggestions suggestions;
    private final Site site;
    private final Responses responses;

    SuggestController(Suggestions suggestions, Site site, Responses responses) {
        this.suggestions = suggestions;
        this.site = site;
        this.responses = responses;
    }

    /** One suggestion as the API gives it. */
    record Item(String text, String type, String label, String url) {}

    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> suggest(@RequestParam(name = "q", defaultValue = "") List<String> texts) {
        return responses.json(suggestions.of(texts.isEmpty() ? "" : texts.getFirst()).stream()
                .map(found -> new Item(found.text(), found.type(), found.label(), site.absolute(found.url())))
                .toList());
    }
}
