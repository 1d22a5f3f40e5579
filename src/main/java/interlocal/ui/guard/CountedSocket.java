package interlocal.ui.guard;

import interlocal.ratelimit.Permit;
import jakarta.servlet.http.WebConnection;
import org.apache.tomcat.websocket.server.WsHttpUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** A web socket that is counted while it is open. Tomcat makes it, which is why the class is public. */
public final class CountedSocket extends WsHttpUpgradeHandler {

    private @Nullable Permit open;
    private @Nullable Permit waiting;

    /**
     * Counts the socket.
     *
     * @param open is given back when it is closed
     * @param waiting is given back once its window knows of it, for which it waits for the session
     */
    void count(Permit open, Permit waiting) {
        this.open = open;
        this.waiting = waiting;
    }

    @Override
    public void init(WebConnection connection) {
        try {
            super.init(connection);
        } finally {
            close(waiting);
        }
    }

    @Override
    public void destroy() {
        try {
            super.destroy();
        } finally {
            close(waiting);
            close(open);
        }
    }

    private static void close(@Nullable Permit permit) {
        if (permit != null) {
            permit.close();
        }
    }
}
