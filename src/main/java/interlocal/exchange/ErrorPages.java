package interlocal.exchange;

import interlocal.messages.Reader;
import interlocal.page.Pages;
import interlocal.page.shell.Shell;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers with the portal's own error page wherever a request for a page is refused. */
@RestController
final class ErrorPages implements ErrorController {

    /** Of responses that never reached the filter that sets them. */
    static final Map<String, String> SECURITY =
            Map.of("Content-Security-Policy", Shell.CONTENT_POLICY, "X-Content-Type-Options", "nosniff");

    private final Pages pages;
    private final Responses responses;

    ErrorPages(Pages pages, Responses responses) {
        this.pages = pages;
        this.responses = responses;
    }

    /** The error page of a request that was refused; a 404 page for whoever asks for this address itself. */
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<byte[]> refused(HttpServletRequest request, HttpServletResponse response, Reader reader) {
        SECURITY.forEach(response::setHeader);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return of(status instanceof Integer code ? code : HttpStatus.NOT_FOUND.value(), reader);
    }

    /** The error page while the database is away. */
    ResponseEntity<byte[]> away(Reader reader) {
        return responses.page(pages.away(reader), new HttpHeaders(), reader);
    }

    /** The error page of a status. */
    ResponseEntity<byte[]> of(int status, Reader reader) {
        return responses.page(pages.problem(status, reader), new HttpHeaders(), reader);
    }
}
