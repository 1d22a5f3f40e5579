package interlocal.ui.shell;

import interlocal.page.shell.SentBytes;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;

/** Sends bytes, compressed to whom can read that. */
final class Sending {

    private Sending() {}

    static void send(SentBytes sent, String type, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var packs = packs(request);
        var bytes = packs ? sent.packed() : sent.bytes();
        if (packs) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        response.setContentType(type);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Whether the client reads gzip; one that rates encodings gets the plain bytes. */
    private static boolean packs(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("q=");
    }
}
