package interlocal.ui.shell;

import interlocal.page.Visit;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The status of a page and the headers that all pages have, whether they are only read or alive. */
final class PageHeaders {

    static final String POLICY = "Content-Security-Policy";

    private static final Set<Integer> PASSING =
            Set.of(HttpStatus.TOO_MANY_REQUESTS.value(), HttpStatus.SERVICE_UNAVAILABLE.value());

    /** The value of Retry-After, in seconds. */
    private static final String SOON = "10";

    private PageHeaders() {}

    /**
     * Writes them.
     *
     * @param base what addresses of the portal begin with
     */
    static void write(HttpServletResponse response, Visit visit, String base) {
        switch (visit) {
            case Visit.Moved(var target) -> {
                response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
                response.setHeader(HttpHeaders.LOCATION, base + target);
            }
            case Visit.Shown(var page) -> {
                response.setStatus(page.status());
                if (PASSING.contains(page.status())) {
                    response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
                }
            }
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, "Accept-Language, Accept-Encoding");
    }
}
