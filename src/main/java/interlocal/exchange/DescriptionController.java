package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Site;
import interlocal.page.Translations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Descriptions of the portal for programs: how to use its API, how to search it from a browser's address bar. */
@RestController
final class DescriptionController {

    private static final MediaType YAML = MediaType.parseMediaType("application/yaml");
    private static final MediaType OPEN_SEARCH =
            MediaType.parseMediaType("application/opensearchdescription+xml;charset=UTF-8");
    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";

    /** The server, as the description is written. */
    private static final String ROOT = "url: /";

    private final Site site;
    private final Translations translations;
    private final Responses responses;
    private final byte[] api;

    DescriptionController(Site site, Translations translations, Responses responses) throws IOException {
        this.site = site;
        this.translations = translations;
        this.responses = responses;
        var described = new ClassPathResource("openapi.yaml", DescriptionController.class)
                .getContentAsString(StandardCharsets.UTF_8);
        this.api = described.replace(ROOT, "url: " + site.absolute("")).getBytes(StandardCharsets.UTF_8);
    }

    @GetMapping("/openapi.yaml")
    ResponseEntity<byte[]> api() {
        return responses.bytes(YAML, api);
    }

    @GetMapping("/opensearch.xml")
    ResponseEntity<byte[]> search(Reader reader) {
        var messages = translations.messages(reader);
        var document = Xml.document(NAMESPACE, "OpenSearchDescription", xml -> {
            xml.text("ShortName", messages.get("site"));
            xml.text("Description", messages.get("search.description"));
            xml.empty("Url", url("text/html", "/search?q={searchTerms}&page={startPage?}"));
            xml.empty("Url", url("application/json", "/api/v1/search?q={searchTerms}&page={startPage?}"));
            xml.text("InputEncoding", "UTF-8");
        });
        return responses.bytes(OPEN_SEARCH, document, Headers.translated(reader));
    }

    private Map<String, String> url(String type, String template) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("type", type);
        attributes.put("template", site.absolute(template));
        return attributes;
    }
}
