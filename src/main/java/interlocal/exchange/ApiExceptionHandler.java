package interlocal.exchange;

import interlocal.catalog.fault.Outage;
import interlocal.messages.Reader;
import interlocal.page.FailureLog;
import interlocal.page.Readers;
import interlocal.search.SearchUnavailable;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
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
 * Turns exceptions under /api and /schema into problem documents, also those thrown before a controller is found;
 * elsewhere, into the portal's error pages.
 */
@RestControllerAdvice
final class ApiExceptionHandler extends ResponseEntityExceptionHandler {

    /** How long the cluster of the search engine takes to come back. */
    private static final String RETRY_SEARCH = "30";

    /** The database is looked for every second. */
    private static final String RETRY_DATABASE = "5";

    private final ApiProblems problems;
    private final ErrorPages pages;
    private final Readers readers;
    private final FailureLog log;

    ApiExceptionHandler(ApiProblems problems, ErrorPages pages, Readers readers, FailureLog log) {
        this.problems = problems;
        this.pages = pages;
        this.readers = readers;
        this.log = log;
    }

    /** Handles exceptions for which Spring has no status; rethrows those that the server understands. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<?> handle(Exception thrown, ServletWebRequest request) throws Exception {
        var asked = request.getRequest();
        if (Outage.of(thrown).isPresent()) {
            return away(asked);
        }
        var status = status(thrown);
        if (!ApiProblems.concern(asked)
                && (!(thrown instanceof RuntimeException) || status != HttpStatus.INTERNAL_SERVER_ERROR)) {
            throw thrown;
        }
        if (status == HttpStatus.INTERNAL_SERVER_ERROR) {
            log.failed(asked.getRequestURI(), thrown);
        }
        return handleExceptionInternal(thrown, null, new HttpHeaders(), status, request);
    }

    private ResponseEntity<byte[]> away(HttpServletRequest asked) {
        var reader = reader(asked);
        var answer = ApiProblems.isWanted(asked)
                ? problems.of(HttpStatus.SERVICE_UNAVAILABLE, "problem.away", reader)
                : pages.away(reader);
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_DATABASE)
                .body(answer.getBody());
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
            all.set(HttpHeaders.RETRY_AFTER, RETRY_SEARCH);
        }
        return new ResponseEntity<>(problem.getBody(), all, problem.getStatusCode());
    }
}
