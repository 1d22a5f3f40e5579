package interlocal.ui.guard;

import interlocal.ratelimit.Permit;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpUpgradeHandler;
import java.io.IOException;

/** A request to connect a window for push; if it becomes a web socket, that is counted until it is closed. */
final class PushRequest extends HttpServletRequestWrapper {

    private final Permit open;
    private final Permit waiting;
    private boolean upgraded;

    /**
     * Counts a connection.
     *
     * @param open one of the connections of a client
     * @param waiting one of the requests that wait for a session
     */
    PushRequest(HttpServletRequest request, Permit open, Permit waiting) {
        super(request);
        this.open = open;
        this.waiting = waiting;
    }

    @Override
    public <T extends HttpUpgradeHandler> T upgrade(Class<T> kind) throws IOException, ServletException {
        if (!kind.isAssignableFrom(CountedSocket.class)) {
            return super.upgrade(kind);
        }
        var socket = super.upgrade(CountedSocket.class);
        socket.count(open, waiting);
        upgraded = true;
        return kind.cast(socket);
    }

    /** Whether the permits are now the socket's. */
    boolean isUpgraded() {
        return upgraded;
    }
}
