package interlocal.ui.guard;

import interlocal.ratelimit.RateLimit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/** A request that begins a session, a short one, only if its client has not begun too many. */
final class PacedRequest extends HttpServletRequestWrapper {

    /** In seconds: a session lasts longer once a view in it is used. */
    private static final int UNTIL_USED = 60;

    private final RateLimit sessions;

    PacedRequest(HttpServletRequest request, RateLimit sessions) {
        super(request);
        this.sessions = sessions;
    }

    @Override
    public HttpSession getSession() {
        return begun();
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? begun() : super.getSession(false);
    }

    private HttpSession begun() {
        var present = super.getSession(false);
        if (present == null && sessions.tryAcquire(getRemoteAddr()).isPresent()) {
            throw new TooManySessions();
        }
        var session = super.getSession(true);
        if (present == null) {
            session.setMaxInactiveInterval(UNTIL_USED);
        }
        return session;
    }

    /** The client has begun too many sessions; the request is to be refused. */
    static final class TooManySessions extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManySessions() {
            super("The client begins sessions too fast.", null, false, false);
        }
    }
}
