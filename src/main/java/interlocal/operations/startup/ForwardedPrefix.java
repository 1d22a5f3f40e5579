package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells operators, once, that a proxy serves the portal below a path, which no setting shows at the start. */
final class ForwardedPrefix extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardedPrefix.class);
    private static final String HEADER = "X-Forwarded-Prefix";
    private static final int LONGEST = 200;

    private final AtomicBoolean told = new AtomicBoolean();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var prefix = request.getHeader(HEADER);
        if (prefix != null && !prefix.isBlank() && !prefix.equals("/") && !told.getAndSet(true)) {
            var said = prefix.replaceAll("\\p{Cntrl}", " ");
            LOG.error(
                    "{} {}",
                    OperatorMessages.get("failure.path", HEADER, said.substring(0, Math.min(LONGEST, said.length()))),
                    OperatorMessages.get("failure.path.remedy"));
        }
        chain.doFilter(request, response);
    }
}
