package interlocal.exchange;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Throws an exception for a request that a filter refused, so that {@link ApiExceptionHandler} answers it. Comes before
 * Spring's own controller for the error address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiErrorMapping implements HandlerMapping {

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
        if (request.getDispatcherType() == DispatcherType.ERROR
                && ApiProblems.concern(request)
                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
            throw new ErrorResponseException(HttpStatusCode.valueOf(code));
        }
        return null;
    }
}
