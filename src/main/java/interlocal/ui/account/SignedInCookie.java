package interlocal.ui.account;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletResponse;
import interlocal.accounts.protocol.Secret;
import interlocal.page.Readers;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Keeps the key of a browser in which somebody is signed in, out of reach of scripts and other sites. No session of the
 * server has it: the portal may be started anew, and the same browser stays signed in.
 */
final class SignedInCookie {

    private static final String NAME = "signed-in";

    private SignedInCookie() {}

    /** The key that the browser of a request has; empty if it has none. */
    static Optional<Secret> key(VaadinRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .flatMap(value -> Secret.parse(value).stream())
                .findFirst();
    }

    /** Gives a key to the browser that is being answered. */
    static void give(Secret key, Duration longest) {
        set(key.text(), longest);
    }

    /** Takes its key from the browser that is being answered. */
    static void take() {
        set("", Duration.ZERO);
    }

    private static void set(String value, Duration life) {
        var request = VaadinRequest.getCurrent();
        var cookie = ResponseCookie.from(NAME, value)
                .path(Objects.requireNonNullElse(request.getAttribute(Readers.BASE), "") + "/")
                .maxAge(life)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        if (VaadinResponse.getCurrent() instanceof VaadinServletResponse response) {
            response.getHttpServletResponse().addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
