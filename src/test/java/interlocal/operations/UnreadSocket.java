package interlocal.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which something is asked for, and of which nothing is read until it is. */
final class UnreadSocket implements AutoCloseable {

    private static final int LITTLE = 2_048;
    private static final int PATIENCE = 30_000;

    private final Socket socket;

    private UnreadSocket(Socket socket) {
        this.socket = socket;
    }

    /** Asks for a web socket. */
    static UnreadSocket ofWindow(URI portal, String address, String cookie, String client) throws IOException {
        return asking(portal, """
            GET %s HTTP/1.1
            Host: %s
            Upgrade: websocket
            Connection: Upgrade
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            Cookie: %s
            X-Forwarded-For: %s

            """.formatted(address.replace(" ", "%20"), portal.getAuthority(), cookie, client));
    }

    /** Asks for a page. */
    static UnreadSocket ofPage(URI portal, String address) throws IOException {
        return asking(portal, """
            GET %s HTTP/1.1
            Host: %s

            """.formatted(address, portal.getAuthority()));
    }

    /** Announces a message of Vaadin's client that never comes. */
    static UnreadSocket withoutBody(URI portal, String client) throws IOException {
        return asking(portal, """
            POST /?v-r=uidl&v-uiId=0 HTTP/1.1
            Host: %s
            Content-Type: application/json
            Content-Length: 1000
            X-Forwarded-For: %s

            """.formatted(portal.getAuthority(), client));
    }

    /**
     * Begins to ask and goes no further.
     *
     * @param from the address on loopback that it comes from
     */
    static UnreadSocket withoutHeaders(URI portal, String from) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()), PATIENCE);
        try {
            socket.getOutputStream().write("GET / HTTP/1.1\r\nX-Probe: ".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException _) {
            // refused already
        }
        return new UnreadSocket(socket);
    }

    private static UnreadSocket asking(URI portal, String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(LITTLE);
        socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()), PATIENCE);
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return new UnreadSocket(socket);
    }

    /** Whether there is an answer. */
    boolean isAnswered() throws IOException {
        return socket.getInputStream().available() > 0;
    }

    /** The status of the answer. */
    int status() throws IOException {
        var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
        return Integer.parseInt(line.substring(line.length() - 3));
    }

    /** What came after the status, as far as it is here. */
    String received() throws IOException {
        var in = socket.getInputStream();
        return new String(in.readNBytes(in.available()), StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
