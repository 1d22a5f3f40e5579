package interlocal.exchange;

import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.Readers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** What a program is told, in the language of its request, when it does not get what it asked for. */
@Component
final class ApiProblems {

    /** The addresses at which every refusal is a problem document. */
    static final String ADDRESSES = "/api/**";

    private static final PathPattern API = PathPatternParser.defaultInstance.parse(ADDRESSES);
    private static final String RETRY_SECONDS = "30";
    private static final int HUNDRED = 100;

    private final MessageBundle messages =
            MessageBundle.read("interlocal.exchange.messages", ApiProblems.class.getClassLoader());
    private final Readers readers;
    private final JsonMapper json;

    ApiProblems(Readers readers, JsonMapper json) {
        this.readers = readers;
        this.json = json;
    }

    /** Whether an address, as sent, is one of those. */
    static boolean concern(String uri) {
        return API.matches(PathContainer.parsePath(uri));
    }

    /**
     * What there is to say of a status at any address.
     *
     * @param headers which the answer has, too
     */
    ResponseEntity<byte[]> of(int code, HttpHeaders headers, HttpServletRequest request) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        var text = messages.in(readers.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)).language());
        var own = "problem." + status.value();
        return of(status, text.has(own) ? own : "problem." + status.value() / HUNDRED + "xx", headers, text);
    }

    /** A problem in the words of a message. */
    ResponseEntity<byte[]> of(HttpStatus status, String message, Reader reader) {
        return of(status, message, new HttpHeaders(), messages.in(reader.language()));
    }

    private ResponseEntity<byte[]> of(HttpStatus status, String message, HttpHeaders headers, Messages text) {
        return ResponseEntity.status(status)
                .headers(headers)
                .headers(more -> addHeaders(status, more))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noCache())
                .header(HttpHeaders.CONTENT_LANGUAGE, text.locale().toLanguageTag())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(json.writeValueAsBytes(new ApiProblem(status, text.get(message))));
    }

    private static void addHeaders(HttpStatus status, HttpHeaders headers) {
        switch (status) {
            case METHOD_NOT_ALLOWED -> headers.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            case SERVICE_UNAVAILABLE -> headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            default -> {
                // no other says more than its text
            }
        }
    }

    /** Writes what there is to say of a status, where no controller is asked. */
    void write(HttpServletRequest request, HttpServletResponse response, int code) throws IOException {
        var problem = of(code, new HttpHeaders(), request);
        response.setStatus(problem.getStatusCode().value());
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(problem.getBody()));
    }
}
