package interlocal.exchange;

import interlocal.search.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Makes a problem document of what a controller under /api, or the search for one, throws. */
@RestControllerAdvice
final class ApiExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);

    private final ApiProblems problems;

    ApiExceptionHandler(ApiProblems problems) {
        this.problems = problems;
    }

    /** Elsewhere what is thrown stays thrown. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(Exception thrown, ServletWebRequest request) throws Exception {
        var uri = request.getRequest().getRequestURI();
        if (!ApiProblems.concern(uri)) {
            throw thrown;
        }
        var status = status(thrown);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("{} failed", uri, thrown);
        }
        return handleExceptionInternal(thrown, null, new HttpHeaders(), status, request);
    }

    private static HttpStatusCode status(Exception thrown) {
        return switch (thrown) {
            case ErrorResponse known -> known.getStatusCode();
            case SearchUnavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case InvalidParameterException unreadable -> HttpStatusCode.valueOf(unreadable.getErrorCode());
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return request instanceof ServletWebRequest asked
                        && ApiProblems.concern(asked.getRequest().getRequestURI())
                ? problem(asked.getRequest(), headers, status)
                : super.createResponseEntity(body, headers, status, request);
    }

    private ResponseEntity<Object> problem(HttpServletRequest request, HttpHeaders headers, HttpStatusCode status) {
        var problem = problems.of(status.value(), headers, request);
        return new ResponseEntity<>(problem.getBody(), problem.getHeaders(), problem.getStatusCode());
    }
}
