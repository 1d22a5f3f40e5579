package interlocal.exchange;

import interlocal.page.Readers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Redirects readers from an address that is malformed to the {@linkplain Address#repaired repaired} one, before anything
 * else reads it. Clients of the API are told instead.
 */
final class AddressFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws IOException, ServletException {
        var meant = meant(request);
        if (meant.isPresent()) {
            response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            response.setHeader("Location", meant.get());
        } else {
            rest.doFilter(request, response);
        }
    }

    /** Where to redirect a request; empty if its address is well-formed or nobody reads it as a page. */
    static Optional<String> meant(HttpServletRequest request) {
        var path = Address.below(request.getContextPath(), String.valueOf(request.getRequestURI()));
        var reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        if (!reads || !path.startsWith("/") || ApiProblems.concern(request)) {
            return Optional.empty();
        }
        var asked = new Address(path, request.getQueryString());
        var meant = asked.repaired();
        var base = request.getAttribute(Readers.BASE) instanceof String some ? some : "";
        return meant.equals(asked) ? Optional.empty() : Optional.of(base + meant);
    }
}
