package interlocal.exchange;

import interlocal.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Asks the portal, and follows no redirection. */
record Client(int port) {

    Answer get(String target, String... headers) {
        return send("GET", target, headers);
    }

    Answer send(String method, String target, String... headers) {
        return Answer.of(new Http("localhost", port).send(method, target, headers));
    }

    /** Sends a target as it is, which no client would. HTTP 1.0, so that the body comes in one piece. */
    Answer raw(String target) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET " + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return Answer.parse(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
