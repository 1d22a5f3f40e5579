package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Site;
import interlocal.page.Translations;
import interlocal.page.list.Suggestions;
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
    private final Translations translations;
    private final Site site;
    private final Responses responses;

    SuggestController(Suggestions suggestions, Translations translations, Site site, Responses responses) {
        this.suggestions = suggestions;
        this.translations = translations;
        this.site = site;
        this.responses = responses;
    }

    /** One suggestion as the API returns it. */
    record SuggestedItem(String text, String type, String label, String url) {}

    @GetMapping(path = "/api/v1/suggest", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> suggest(@RequestParam(name = "q", defaultValue = "") List<String> texts, Reader reader) {
        var text = texts.isEmpty() ? "" : texts.getFirst();
        var items = suggestions.of(text, translations.messages(reader)).stream()
                .map(found -> new SuggestedItem(found.text(), found.type(), found.label(), site.absolute(found.url())))
                .toList();
        return responses.json(items, Headers.translated(reader));
    }
}
