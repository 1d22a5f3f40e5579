package interlocal.exchange;

import interlocal.content.Sha256;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.shell.Documents;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Responses that are complete before their first byte is sent. The ETag is the hash of the bytes, so that an unchanged
 * response is not sent again. It is weak, because the server does not compress responses with a strong one.
 */
@Component
final class Responses {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final JsonMapper json;
    private final Documents documents;
    private final ApiProblems problems;

    Responses(JsonMapper json, Documents documents, ApiProblems problems) {
        this.json = json;
        this.documents = documents;
        this.problems = problems;
    }

    /** A response of a media type. */
    ResponseEntity<byte[]> bytes(MediaType type, byte[] bytes) {
        return bytes(type, bytes, new HttpHeaders());
    }

    /** The same, with further headers. */
    ResponseEntity<byte[]> bytes(MediaType type, byte[] bytes, HttpHeaders more) {
        return ResponseEntity.ok()
                .headers(more)
                .contentType(type)
                .eTag("W/\"" + Sha256.of(bytes) + "\"")
                .cacheControl(CacheControl.noCache())
                .body(bytes);
    }

    ResponseEntity<byte[]> json(Object value) {
        return json(value, new HttpHeaders());
    }

    ResponseEntity<byte[]> json(Object value, HttpHeaders more) {
        return bytes(MediaType.APPLICATION_JSON, json.writeValueAsBytes(value), more);
    }

    /** A problem document that says that a record is unknown (404) or gone (410). */
    ResponseEntity<byte[]> noRecord(HttpStatus status, Reader reader) {
        return problems.of(status, "problem.record." + status.value(), reader);
    }

    /** A page without scripts, with its own status. */
    ResponseEntity<byte[]> page(Page page, HttpHeaders more, Reader reader) {
        var document = documents.plain(page, reader);
        var headers = Headers.translated(more, reader);
        var response = ResponseEntity.status(page.status())
                .headers(headers)
                .contentType(HTML)
                .cacheControl(CacheControl.noCache());
        return (page.status() == HttpStatus.OK.value() ? response.eTag(document.tag()) : response)
                .body(document.bytes());
    }

    /** A permanent redirect to another address of the portal. */
    ResponseEntity<byte[]> moved(String address, Reader reader) {
        return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                .location(URI.create(reader.base() + address))
                .cacheControl(CacheControl.noCache())
                .build();
    }
}
