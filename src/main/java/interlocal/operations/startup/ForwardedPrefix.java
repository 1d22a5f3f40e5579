package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import interlocal.page.Readers;
import interlocal.page.Site;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.catalina.Globals;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Notes with each request what addresses of the portal begin with where its reader sees it: the path that a trusted proxy
 * names, which stands in for the portal's own.
 */
final class ForwardedPrefix extends ValveBase {

    static final String HEADER = "X-Forwarded-Prefix";

    private static final Logger LOG = LoggerFactory.getLogger(ForwardedPrefix.class);
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9._~-]+){1,20}");
    private static final int LONGEST = 200;

    private final String own;
    private final Site site;
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * Makes the valve.
     *
     * @param own the path at which the portal serves itself; empty for the root
     */
    ForwardedPrefix(String own, Site site) {
        super(true);
        this.own = own;
        this.site = site;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var base = isTrusted(request) ? base(request.getHeader(HEADER)) : own;
        if (!base.isEmpty()) {
            request.setAttribute(Readers.BASE, base);
            compare(base);
        }
        getNext().invoke(request, response);
    }

    /** Whether Tomcat took the request from a proxy whose other headers it believes too. */
    private static boolean isTrusted(Request request) {
        return request.getAttribute(Globals.REQUEST_FORWARDED_ATTRIBUTE) != null;
    }

    /** What a header says, one part from each proxy; what is no plain path is left out, so that no address leads away. */
    private String base(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return own;
        }
        var path = Arrays.stream(header.split(",", -1))
                .map(part -> part.strip().replaceFirst("/+$", ""))
                .collect(Collectors.joining());
        return path.isEmpty() || (PATH.matcher(path).matches() && !path.matches(".*/\\.{1,2}(/.*)?")) ? path : own;
    }

    /** Tells operators, once, that readers are somewhere else than canonical addresses say. */
    private void compare(String base) {
        if (!base.equals(site.path()) && !told.getAndSet(true)) {
            LOG.warn(OperatorMessages.get("warning.path", base, site.absolute("")));
        }
    }
}
