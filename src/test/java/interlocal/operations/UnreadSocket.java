package interlocal.operations;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A connection on which something is asked for, and of which nothing is read until it is. */
final class UnreadSocket implements AutoCloseable {

    private static final int LITTLE = 2_048;
    private static final int PATIENCE = 60_000;

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

    private static UnreadSocket asking(URI portal, String request) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(LITTLE);
        socket.connect(new InetSocketAddress(portal.getHost(), portal.getPort()));
        socket.setSoTimeout(PATIENCE);
        socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        return new UnreadSocket(socket);
    }

    /** The status of the answer. */
    int status() throws IOException {
        var line = new String(socket.getInputStream().readNBytes("HTTP/1.1 200".length()), StandardCharsets.US_ASCII);
        return Integer.parseInt(line.substring(line.length() - 3));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
