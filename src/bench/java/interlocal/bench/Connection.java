package interlocal.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to a portal of this machine, over which one request after the other is sent. For one thread. */
final class Connection implements AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final Socket socket;
    private final InputStream in;
    private boolean ended;

    Connection(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), BUFFER);
    }

    /** Whether the portal has said that it answers nothing more over this connection. */
    boolean ended() {
        return ended;
    }

    /** Asks for an address and reads the whole answer; whether its status was 200. */
    boolean get(String address) throws IOException {
        socket.getOutputStream()
                .write(("GET " + address + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        var status = line();
        var chunked = false;
        var length = 0L;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var pair = line.toLowerCase(Locale.ROOT).split(": ", 2);
            switch (pair[0]) {
                case "content-length" -> length = Long.parseLong(pair[1]);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> ended = pair[1].equals("close");
                default -> {}
            }
        }
        if (chunked) {
            skipChunks();
        } else {
            in.skipNBytes(length);
        }
        return status.contains(" 200");
    }

    private void skipChunks() throws IOException {
        var length = 1L;
        while (length > 0) {
            length = Long.parseLong(line(), 16);
            in.skipNBytes(length + 2);
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) {
                throw new EOFException("The portal ended the connection");
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
