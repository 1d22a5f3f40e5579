package interlocal.exchange;

import interlocal.search.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Makes a problem document of what a controller under /api, or the search for one, throws. */
@Component
final class ApiExceptionResolver implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionResolver.class);

    private final Faults faults;

    ApiExceptionResolver(Faults faults) {
        this.faults = faults;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception thrown) {
        if (!Faults.concern(request.getRequestURI()) || response.isCommitted()) {
            return null;
        }
        var status = status(thrown);
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value() && !(thrown instanceof SearchUnavailable)) {
            LOG.error("{} failed", request.getRequestURI(), thrown);
        }
        try {
            faults.write(response, status);
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
        }
        return new ModelAndView();
    }

    private static int status(Exception thrown) {
        return switch (thrown) {
            case ErrorResponse known -> known.getStatusCode().value();
            case SearchUnavailable _ -> HttpStatus.SERVICE_UNAVAILABLE.value();
            case InvalidParameterException unreadable -> unreadable.getErrorCode();
            default -> HttpStatus.INTERNAL_SERVER_ERROR.value();
        };
    }
}
