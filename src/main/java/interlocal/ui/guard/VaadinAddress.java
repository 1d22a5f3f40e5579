package interlocal.ui.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

/** What Vaadin's own requests are known by. */
final class VaadinAddress {

    /** The parameter that says what a request of Vaadin's client is about; pages have none. */
    static final String KIND = "v-r";

    static final String PUSH = "push";
    static final String CALLS = "uidl";

    private static final String PUSH_PATH = "/VAADIN/push";

    private VaadinAddress() {}

    /** What a request of Vaadin's client is about; empty for all others. */
    static Optional<String> kind(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(KIND));
    }

    /** Whether a request would be connected for push, or reach what connects windows. */
    static boolean isForPush(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return PUSH.equals(request.getParameter(KIND)) || path.startsWith(PUSH_PATH) || wantsSocket(request);
    }

    /** Whether a browser says that it has left a page. Vaadin knows by then, and the window is closed. */
    static boolean isGoodbye(HttpServletRequest request) {
        return request.getMethod().equals("POST") && "close".equals(request.getParameter("X-Atmosphere-Transport"));
    }

    /** Whether a request is for a web socket. */
    static boolean wantsSocket(HttpServletRequest request) {
        return Collections.list(request.getHeaders("Upgrade")).stream()
                .anyMatch(protocol -> protocol.toLowerCase(Locale.ROOT).contains("websocket"));
    }
}
