package interlocal.ui.shell;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import interlocal.messages.Reader;
import interlocal.page.FailureLog;
import interlocal.page.Page;
import interlocal.page.PageRequest;
import interlocal.page.Pages;
import interlocal.page.Readers;
import interlocal.page.Visit;
import interlocal.page.shell.Shell;
import interlocal.ratelimit.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Makes the pages that visitors see, within their rate limits. Response and view share one page and count as one. */
@Component
public final class Visits {

    static final int TOO_MANY = 429;

    private static final int FAILED = 500;

    private final Pages pages;
    private final Readers readers;
    private final RateLimits limits;
    private final FirstPages first;
    private final Shell shell;
    private final FailureLog log;

    Visits(Pages pages, Shell shell, Readers readers, RateLimits limits, FirstPages first, FailureLog log) {
        this.pages = pages;
        this.shell = shell;
        this.readers = readers;
        this.limits = limits;
        this.first = first;
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

    /** What the first response of a view shows; a page is kept for the view that follows. */
    Visit first(VaadinRequest request) {
        var path = request.getPathInfo() == null ? "" : request.getPathInfo();
        var asked = new PageRequest(
                trimmed(path), parameters(request.getParameterMap()), reader(request), visitor(request));
        var visit = made(asked, request.getRemoteAddr());
        if (visit instanceof Visit.Shown shown) {
            first.keep(asked, shown);
        }
        return visit;
    }

    /** What a view shows at its location: the page of the first response if one was kept. */
    Visit at(Location location, VaadinRequest request) {
        var parameters = location.getQueryParameters().getParameters();
        var asked =
                new PageRequest(trimmed(decoded(location.getPath())), parameters, reader(request), visitor(request));
        return first.take(asked).<Visit>map(shown -> shown).orElseGet(() -> make(asked, request.getRemoteAddr()));
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

    /** The window title of a page. */
    String title(Page page, Reader reader) {
        return shell.title(page, reader);
    }

    /** Whom a request is of: the visitor of lists that its cookie names, otherwise its session. */
    private static String visitor(VaadinRequest request) {
        return VisitorCookie.value(request.getCookies())
                .or(() -> Optional.ofNullable(request.getWrappedSession(false)).map(WrappedSession::getId))
                .orElse("");
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

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return path;
        }
    }
}
