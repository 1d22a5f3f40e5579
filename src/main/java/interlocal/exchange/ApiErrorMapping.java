package interlocal.exchange;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/** Makes a problem document of what a filter refuses under /api, before any controller is asked. */
@Component
final class ApiErrorMapping implements HandlerMapping, HttpRequestHandler, Ordered {

    private final Faults faults;

    ApiErrorMapping(Faults faults) {
        this.faults = faults;
    }

    /** Before the controllers, of which one has the address for errors. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR
                        && Faults.concern(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                ? new HandlerExecutionChain(this)
                : null;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        faults.write(
                response,
                request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                        ? code
                        : HttpStatus.INTERNAL_SERVER_ERROR.value());
    }
}
