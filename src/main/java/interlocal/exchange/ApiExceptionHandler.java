package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Readers;
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
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Turns exceptions under /api and /schema into problem documents, also those thrown before a controller is found; what
 * Spring refuses elsewhere, into the portal's error pages.
 */
@RestControllerAdvice
final class ApiExceptionHandler extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ApiExceptionHandler.class);
    private static final String RETRY_SECONDS = "30";

    private final ApiProblems problems;
    private final ErrorPages pages;
    private final Readers readers;

    ApiExceptionHandler(ApiProblems problems, ErrorPages pages, Readers readers) {
        this.problems = problems;
        this.pages = pages;
        this.readers = readers;
    }

    /** Handles exceptions for which Spring has no status; rethrows them at other addresses. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> handle(Exception thrown, ServletWebRequest request) throws Exception {
        if (!ApiProblems.concern(request.getRequest())) {
            throw thrown;
        }
        var status = status(thrown);
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            LOG.error("{} failed", request.getRequest().getRequestURI(), thrown);
        }
        return handleExceptionInternal(thrown, null, new HttpHeaders(), status, request);
    }

    private static HttpStatusCode status(Exception thrown) {
        return switch (thrown) {
            case SearchUnavailable _ -> HttpStatus.SERVICE_UNAVAILABLE;
            case InvalidParameterException unreadable -> HttpStatusCode.valueOf(unreadable.getErrorCode());
            default -> HttpStatus.INTERNAL_SERVER_ERROR;
        };
    }

    private Reader reader(HttpServletRequest request) {
        return readers.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getAttribute(Readers.BASE));
    }

    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var asked = ((ServletWebRequest) request).getRequest();
        var problem = ApiProblems.concern(asked)
                ? problems.of(status.value(), asked)
                : pages.of(status.value(), reader(asked));
        var all = HttpHeaders.copyOf(headers);
        all.putAll(problem.getHeaders());
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            all.set(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        } else if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            all.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return new ResponseEntity<>(problem.getBody(), all, problem.getStatusCode());
    }
}
