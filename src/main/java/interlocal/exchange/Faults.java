package interlocal.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/** Writes problem documents, for the addresses that answer in JSON. */
@Component
final class Faults {

    static final String API = "/api/**";
    private static final String RETRY_SECONDS = "30";

    private static final PathPattern UNDER_API = PathPatternParser.defaultInstance.parse(API);

    private final JsonMapper json;

    Faults(JsonMapper json) {
        this.json = json;
    }

    /** Whether an address, as sent, is one of those. */
    static boolean concern(String uri) {
        return UNDER_API.matches(PathContainer.parsePath(uri));
    }

    void write(HttpServletResponse response, int code) throws IOException {
        var status = Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        }
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        response.getOutputStream().write(json.writeValueAsBytes(Fault.of(status)));
    }
}
