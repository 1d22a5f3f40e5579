package interlocal.operations.startup;

import interlocal.page.Readers;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.ServerCookies;

/** Keeps the portal's cookie below the path at which its reader sees the portal: others on that host have theirs. */
record BasedCookies(CookieProcessor cookies) implements CookieProcessor {

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        if (!(request.getAttribute(Readers.BASE) instanceof String base)) {
            return cookies.generateHeader(cookie, request);
        }
        var based = (Cookie) cookie.clone();
        based.setPath(base + "/");
        return cookies.generateHeader(based, request);
    }

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies parsed) {
        cookies.parseCookieHeader(headers, parsed);
    }

    @Override
    public Charset getCharset() {
        return cookies.getCharset();
    }
}
