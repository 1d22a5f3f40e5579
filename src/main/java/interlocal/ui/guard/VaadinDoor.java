package interlocal.ui.guard;

import interlocal.ratelimit.ConcurrencyLimit;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What stands right before Vaadin's servlet: few requests may wait for one session, and what fails inside is counted
 * rather than logged by everything around it.
 */
final class VaadinDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient ConcurrencyLimit queue;
    private final transient BrokenRequests broken;

    VaadinDoor(ConcurrencyLimit queue, BrokenRequests broken) {
        this.queue = queue;
        this.broken = broken;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain servlet)
            throws IOException, ServletException {
        var session = request.getRequestedSessionId();
        if (session == null || VaadinAddress.isForPush(request)) {
            pass(request, response, servlet);
            return;
        }
        var permit = queue.tryAcquire(session);
        if (permit.isEmpty()) {
            broken.refuse(Refusal.BUSY, request, response);
            return;
        }
        try (var _ = permit.get()) {
            pass(request, response, servlet);
        }
    }

    private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain servlet)
            throws IOException {
        try {
            servlet.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            broken.refuse(failed, request, response);
        }
    }
}
