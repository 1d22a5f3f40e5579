package interlocal.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Why a request is not let through. */
enum Refusal {
    /** It would be pushed to, but has no room open. */
    NO_ROOM(HttpServletResponse.SC_FORBIDDEN),
    /** Its client or its session has as many requests under way as it may. */
    BUSY(HttpServletResponse.SC_SERVICE_UNAVAILABLE),
    /** Its client has begun too many sessions. */
    TOO_MANY_SESSIONS(429),
    /** It calls more than a page would, or cannot be read. */
    BODY(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE),
    /** It has the form of no request of Vaadin's client. */
    BROKEN(HttpServletResponse.SC_BAD_REQUEST);

    private static final String SOON = "2";

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /** The name that metrics know it by. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Answers with the status alone, or with a page of its own where a page was asked for. */
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.reset();
        if (this == BUSY || this == TOO_MANY_SESSIONS) {
            response.setHeader("Retry-After", SOON);
        }
        if (VaadinAddress.kind(request).isPresent() || VaadinAddress.wantsSocket(request)) {
            response.setStatus(status);
        } else {
            response.sendError(status);
        }
    }
}
