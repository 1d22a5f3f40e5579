package interlocal.ui.guard;

import interlocal.ratelimit.Client;
import interlocal.ratelimit.ClientLimits;
import interlocal.ratelimit.ConcurrencyLimit;
import interlocal.ratelimit.Permit;
import interlocal.ratelimit.RateLimit;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Connects a window for push if it has a room open, and refuses every other request to do so before it takes a lock.
 * Connections are counted by client, and paced by window.
 */
final class PushGate {

    /** More often than a browser tries again, which is every five seconds. */
    private static final int SOCKETS_PER_MINUTE = 30;

    private final OpenWindows windows;
    private final ConcurrencyLimit sockets;
    private final ConcurrencyLimit queue;
    private final RateLimit attempts = new RateLimit(SOCKETS_PER_MINUTE);

    PushGate(OpenWindows windows, ClientLimits limits) {
        this.windows = windows;
        this.sockets = limits.sockets();
        this.queue = limits.queue();
    }

    /** Lets a request for push through, or says why not; the answer is the status. */
    Optional<Refusal> connect(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var session = request.getRequestedSessionId();
        var push = request.getParameter("v-pushId");
        var window = request.getParameter("v-uiId");
        if (!request.getMethod().equals("GET") || !windows.has(session, push, window)) {
            return Optional.of(Refusal.NO_ROOM);
        }
        if (VaadinAddress.wantsSocket(request)
                && attempts.tryAcquire(push + "/" + window).isPresent()) {
            return Optional.of(Refusal.BUSY);
        }
        var open = sockets.tryAcquire(Client.of(request.getRemoteAddr()).network());
        var waiting = queue.tryAcquire(Objects.requireNonNull(session));
        if (open.isEmpty() || waiting.isEmpty()) {
            open.ifPresent(Permit::close);
            waiting.ifPresent(Permit::close);
            return Optional.of(Refusal.BUSY);
        }
        connect(new PushRequest(request, open.get(), waiting.get()), response, rest, open.get(), waiting.get());
        return Optional.empty();
    }

    private static void connect(
            PushRequest request, HttpServletResponse response, FilterChain rest, Permit open, Permit waiting)
            throws IOException, ServletException {
        try {
            rest.doFilter(request, response);
        } finally {
            if (!request.isUpgraded()) {
                waiting.close();
                closeAtTheEnd(request, open);
            }
        }
    }

    /** Long polling goes on after the request has left its thread. */
    private static void closeAtTheEnd(HttpServletRequest request, Permit open) {
        if (!request.isAsyncStarted()) {
            open.close();
            return;
        }
        try {
            request.getAsyncContext().addListener(new AtTheEnd(open));
        } catch (IllegalStateException ended) {
            open.close();
        }
    }

    private record AtTheEnd(Permit open) implements AsyncListener {

        @Override
        public void onComplete(AsyncEvent event) {
            open.close();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            open.close();
        }

        @Override
        public void onError(AsyncEvent event) {
            open.close();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            event.getAsyncContext().addListener(this);
        }
    }
}
