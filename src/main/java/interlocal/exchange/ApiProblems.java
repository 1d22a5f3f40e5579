package interlocal.exchange;

import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import interlocal.page.Readers;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes problem documents (RFC 9457) for refused requests, in the language of the request. */
@Component
final class ApiProblems {

    /** The addresses at which every refusal is a problem document (RFC 9457). */
    static final List<String> ADDRESSES = List.of("/api/**", "/schema/**");

    private static final List<String> ROOTS =
            ADDRESSES.stream().map(address -> address.replace("/**", "")).toList();
    private static final URI BLANK = URI.create("about:blank");

    private final MessageBundle messages =
            MessageBundle.read("interlocal.exchange.messages", ApiProblems.class.getClassLoader());
    private final Readers readers;
    private final JsonMapper json;

    ApiProblems(Readers readers, JsonMapper json) {
        this.readers = readers;
        this.json = json;
    }

    /** Whether a request is for one of these addresses, or was before an error dispatch. */
    static boolean concern(HttpServletRequest request) {
        var refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var uri = Address.below(
                request.getContextPath(), String.valueOf(refused == null ? request.getRequestURI() : refused));
        return ROOTS.stream().anyMatch(root -> uri.equals(root) || uri.startsWith(root + "/"));
    }

    /** Whether a program asks: at one of these addresses, or for another form of a record than its page. */
    static boolean isWanted(HttpServletRequest request) {
        var path = request.getRequestURI();
        var name = path.substring(path.lastIndexOf('/') + 1);
        var accepted = String.valueOf(request.getHeader(HttpHeaders.ACCEPT));
        return concern(request)
                || (name.contains(".") && !name.endsWith(".html") && !accepted.contains(MediaType.TEXT_HTML_VALUE));
    }

    /** The problem document of a status at any address; of 500 for an unknown status. */
    ResponseEntity<byte[]> of(int code, HttpServletRequest request) {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        var reader = readers.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getAttribute(Readers.BASE));
        var own = "problem." + status.value();
        return of(status, messages.in(reader.language()).has(own) ? own : "problem." + status.series(), reader);
    }

    /** The problem document of a status, with a message for its detail. */
    ResponseEntity<byte[]> of(HttpStatus status, String message, Reader reader) {
        var problem = ProblemDetail.forStatusAndDetail(
                status, messages.in(reader.language()).get(message));
        problem.setType(BLANK);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .cacheControl(CacheControl.noCache())
                .headers(Headers.translated(reader))
                .body(json.writeValueAsBytes(problem));
    }
}
