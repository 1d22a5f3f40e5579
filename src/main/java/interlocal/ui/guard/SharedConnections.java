package interlocal.ui.guard;

import interlocal.ratelimit.Client;
import java.nio.channels.SocketChannel;
import java.util.Optional;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * How readers are connected: one client has at most half of the connections that the others leave, also of those on which
 * nothing is asked. A connection beyond that is closed at once. Tomcat makes it, which is why the class is public.
 */
public final class SharedConnections extends Http11NioProtocol {

    public SharedConnections() {
        super(new Endpoint());
    }

    private static final class Endpoint extends NioEndpoint {

        @Override
        protected boolean setSocketOptions(SocketChannel socket) {
            if (leavesEnough(socket)) {
                return super.setSocketOptions(socket);
            }
            destroySocket(socket); // closes it, and counts it no longer
            return false;
        }

        private boolean leavesEnough(SocketChannel socket) {
            var all = connections.size();
            if (2 * all < getMaxConnections()) {
                return true; // whoever has them
            }
            var client = client(socket);
            var own = connections.keySet().stream()
                    .map(Endpoint::client)
                    .filter(client::equals)
                    .count();
            return 2 * own < getMaxConnections() - (all - own);
        }

        private static Optional<Client> client(SocketChannel socket) {
            return Optional.ofNullable(socket.socket().getInetAddress()).map(Client::of);
        }
    }
}
