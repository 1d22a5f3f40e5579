package interlocal.exchange;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a problem document of everything that goes wrong under /api: in a controller, where no controller is, and
 * before any is asked.
 */
@Configuration(proxyBeanMethods = false)
class Faults {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);
    private static final PathPattern API = PathPatternParser.defaultInstance.parse("/api/**");
    private static final int BEFORE_CONTROLLERS = -1;
    private static final int AFTER_CONTROLLERS = 1;

    private final JsonMapper json;

    Faults(JsonMapper json) {
        this.json = json;
    }

    /** What a controller, or the search for one, throws. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    HandlerExceptionResolver apiExceptions() {
        return (request, response, _, exception) -> {
            if (!underApi(request.getRequestURI()) || response.isCommitted()) {
                return null;
            }
            return resolve(request, response, exception);
        };
    }

    /** Addresses that no controller has; asked last, so that a wrong method is not taken for a wrong address. */
    @Bean
    SimpleUrlHandlerMapping apiUnknown() {
        HttpRequestHandler unknown = (_, response) -> write(response, HttpStatus.NOT_FOUND);
        return new SimpleUrlHandlerMapping(Map.of(API.getPatternString(), unknown), AFTER_CONTROLLERS);
    }

    /** What the server or a filter refused. */
    @Bean
    @Order(BEFORE_CONTROLLERS)
    HandlerMapping apiRefusals() {
        HttpRequestHandler refused = (request, response) -> write(response, refusal(request));
        return request -> request.getDispatcherType() == DispatcherType.ERROR
                        && underApi(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)))
                ? new HandlerExecutionChain(refused)
                : null;
    }

    private static boolean underApi(String uri) {
        return API.matches(PathContainer.parsePath(uri));
    }

    private static HttpStatus refusal(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return code instanceof Integer number ? status(number) : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    private @Nullable ModelAndView resolve(
            HttpServletRequest request, HttpServletResponse response, Exception exception) {
        var status = HttpStatus.INTERNAL_SERVER_ERROR;
        if (exception instanceof ErrorResponse known) {
            status = status(known.getStatusCode().value());
            if (status == HttpStatus.METHOD_NOT_ALLOWED) {
                response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
            }
        }
        if (status.is5xxServerError()) {
            LOG.error("{} failed", request.getRequestURI(), exception);
        }
        try {
            write(response, status);
            return new ModelAndView();
        } catch (IOException gone) {
            LOG.debug("Nobody waits for the answer any more", gone);
            return new ModelAndView();
        }
    }

    private void write(HttpServletResponse response, HttpStatus status) throws IOException {
        response.setStatus(status.value());
        response.setContentType(Fault.MEDIA_TYPE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getOutputStream().write(json.writeValueAsBytes(Fault.of(status)));
    }

    private static HttpStatus status(int code) {
        return Objects.requireNonNullElse(HttpStatus.resolve(code), HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
