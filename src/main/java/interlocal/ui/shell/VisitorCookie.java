package interlocal.ui.shell;

import interlocal.page.Readers;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/**
 * Knows a visitor of lists again until the browser is closed, so that further pages are of the state of the first. Its
 * value is random and says nothing; the server keeps nothing else under it.
 */
final class VisitorCookie {

    private static final String NAME = "visitor";
    private static final int BYTES = 16;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private VisitorCookie() {}

    /** The visitor whom a request's cookies name; empty if they name none. */
    static Optional<String> value(Cookie @Nullable [] cookies) {
        return Stream.ofNullable(cookies)
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(NAME))
                .map(Cookie::getValue)
                .filter(value -> VALUE.matcher(value).matches())
                .findFirst();
    }

    /** The visitor who sent a request, given a cookie if there was none. */
    static String given(HttpServletRequest request, HttpServletResponse response) {
        return value(request.getCookies()).orElseGet(() -> {
            var bytes = new byte[BYTES];
            RANDOM.nextBytes(bytes);
            var value = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            var cookie = ResponseCookie.from(NAME, value)
                    .path(Objects.requireNonNullElse(request.getAttribute(Readers.BASE), "") + "/")
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
            return value;
        });
    }
}
