package interlocal.ui.guard;

import com.vaadin.flow.server.VaadinService;
import interlocal.ratelimit.Client;
import interlocal.ratelimit.ClientLimits;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What every request passes first. A client has a bounded number of requests under way, so that threads are left for
 * others; its requests for push and its calls are looked at before a session is locked for them; and the sessions that it
 * begins are paced.
 */
final class Guard extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** Has Vaadin's client load its page anew, as after an error of its own. */
    private static final byte[] LOAD_ANEW =
            VaadinService.createCriticalNotificationJSON(null, null, null, null).getBytes(StandardCharsets.UTF_8);

    private final transient ClientLimits limits;
    private final transient PushGate push;
    private final transient BrokenRequests broken;

    Guard(ClientLimits limits, PushGate push, BrokenRequests broken) {
        this.limits = limits;
        this.push = push;
        this.broken = broken;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var permit =
                limits.requests().tryAcquire(Client.of(request.getRemoteAddr()).network());
        if (permit.isEmpty()) {
            broken.refuse(Refusal.BUSY, request, response);
            return;
        }
        try (var _ = permit.get()) {
            pass(request, response, rest);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        if (VaadinAddress.isForPush(request) && VaadinAddress.isGoodbye(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (VaadinAddress.isForPush(request)) {
            var refused = push.connect(request, response, rest);
            if (refused.isPresent()) {
                broken.refuse(refused.get(), request, response);
            }
        } else if (VaadinAddress.kind(request)
                .filter(VaadinAddress.CALLS::equals)
                .isPresent()) {
            call(request, response, rest);
        } else {
            rest.doFilter(paced(request), response);
        }
    }

    private PacedRequest paced(HttpServletRequest request) {
        return new PacedRequest(request, limits.sessions());
    }

    private void call(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        switch (CallBody.read(request.getInputStream())) {
            case CallBody.Fine(var text) -> rest.doFilter(new CallRequest(paced(request), text), response);
            case CallBody.Unreadable() -> broken.refuse(Refusal.BROKEN, request, response);
            case CallBody.TooMuch() -> {
                broken.count(Refusal.BODY);
                response.setContentType("application/json");
                response.getOutputStream().write(LOAD_ANEW);
            }
        }
    }
}
