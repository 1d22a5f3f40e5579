package interlocal.ui.shell;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The Content-Security-Policy of pages with views. It allows only scripts of this site and of this response. Eval and
 * inline styles are allowed because Vaadin's client needs them.
 */
final class ContentPolicy {

    private static final SecureRandom RANDOM = new SecureRandom();

    private ContentPolicy() {}

    static void apply(IndexHtmlResponse response) {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        var nonce = Base64.getEncoder().encodeToString(bytes);
        response.getDocument().select("script").attr("nonce", nonce);
        var headers = response.getVaadinResponse();
        headers.setHeader("X-Frame-Options", "DENY"); // Vaadin's default would let this site frame itself
        headers.setHeader(
                PageHeaders.POLICY,
                "default-src 'none'; script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'; "
                        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'self'; frame-ancestors 'none'");
    }
}
