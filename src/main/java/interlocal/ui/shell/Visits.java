package interlocal.ui.shell;

import com.vaadin.flow.server.VaadinRequest;
import interlocal.messages.Reader;
import interlocal.page.FailureLog;
import interlocal.page.Page;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Readers;
import interlocal.page.Visit;
import interlocal.ratelimit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Makes the pages that visitors see, within their rate limits. */
@Component
public final class Visits {

    static final int TOO_MANY = 429;

    private static final int FAILED = 500;

    private final Pages pages;
    private final Readers readers;
    private final RateLimits limits;
    private final FailureLog log;

    Visits(Pages pages, Readers readers, RateLimits limits, FailureLog log) {
        this.pages = pages;
        this.readers = readers;
        this.limits = limits;
        this.log = log;
    }

    /** The reader who sent a request. */
    public Reader reader(VaadinRequest request) {
        return readers.of(request.getHeader("Accept-Language"), request.getAttribute(Readers.BASE));
    }

    /** The reader who sent a request. */
    Reader reader(HttpServletRequest request) {
        return readers.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getAttribute(Readers.BASE));
    }

    /** What a document that is only read shows; whoever asks for a list is given a cookie. */
    Visit reading(HttpServletRequest request, HttpServletResponse response) {
        var path = trimmed(request.getServletPath());
        var visitor = pages.searches(path) ? VisitorCookie.given(request, response) : "";
        return made(
                new PageRequest(path, parameters(request.getParameterMap()), reader(request), visitor),
                request.getRemoteAddr());
    }

    /** What the first response of a view shows. */
    Visit first(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        return made(
                new PageRequest(trimmed(path), parameters(request.getParameterMap()), reader(request), ""),
                request.getRemoteAddr());
    }

    /** The same as {@link #make}, and the page of an error if that fails. */
    private Visit made(PageRequest asked, String client) {
        try {
            return make(asked, client);
        } catch (RuntimeException failed) {
            log.failed(asked.path(), failed);
            return new Visit.Shown(pages.problem(FAILED, asked.reader()));
        }
    }

    /** Makes the page; a 429 page if it runs a search and the client has exceeded its limit. */
    private Visit make(PageRequest asked, String client) {
        return pages.searches(asked.path())
                        && limits.searches().tryAcquire(client).isPresent()
                ? new Visit.Shown(pages.problem(TOO_MANY, asked.reader()))
                : pages.at(asked);
    }

    /** The error page of a status. */
    Page problem(int status, VaadinRequest request) {
        return pages.problem(status, reader(request));
    }

    /** The error page while the database is away. */
    Page away(VaadinRequest request) {
        return pages.away(reader(request));
    }

    private static Map<String, List<String>> parameters(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Arrays.asList(entry.getValue()),
                        (one, _) -> one,
                        LinkedHashMap::new));
    }

    static String trimmed(String path) {
        return path.replaceAll("^/+|/+$", "");
    }
}
