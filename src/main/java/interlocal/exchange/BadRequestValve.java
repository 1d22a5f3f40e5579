package interlocal.exchange;

import interlocal.page.Readers;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers requests whose address Tomcat cannot parse, and which therefore reach no filter: readers are redirected to what
 * they may have meant or get an error page, clients of the API get a problem document.
 */
final class BadRequestValve extends ValveBase {

    private final String own;
    private final ObjectProvider<ApiProblems> problems;
    private final ObjectProvider<ErrorPages> pages;
    private final ObjectProvider<Readers> readers;

    /**
     * Asks for what answers only when it is needed: the server starts before the pages are there.
     *
     * @param own the path at which the portal serves itself; empty for the root
     */
    BadRequestValve(
            String own,
            ObjectProvider<ApiProblems> problems,
            ObjectProvider<ErrorPages> pages,
            ObjectProvider<Readers> readers) {
        super(true);
        this.own = own;
        this.problems = problems;
        this.pages = pages;
        this.readers = readers;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null && response.isError()) {
            response.setSuspended(false);
            write(answer(new Below(request, own), response.getStatus()), response);
            response.setErrorReported();
        } else {
            getNext().invoke(request, response);
        }
    }

    private ResponseEntity<byte[]> answer(HttpServletRequest request, int status) {
        if (ApiProblems.concern(request)) {
            return problems.getObject().of(status, request);
        }
        var reader = readers.getObject()
                .of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getAttribute(Readers.BASE));
        return AddressFilter.meant(request)
                .map(meant -> ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
                        .header(HttpHeaders.LOCATION, meant)
                        .body(new byte[0]))
                .orElseGet(() -> pages.getObject().of(status, reader));
    }

    /** The request that was meant for the portal, although Tomcat could not tell for whom it is. */
    private static final class Below extends HttpServletRequestWrapper {

        private final String path;

        Below(HttpServletRequest request, String path) {
            super(request);
            this.path = path;
        }

        @Override
        public String getContextPath() {
            return path;
        }
    }

    private static void write(ResponseEntity<byte[]> answer, Response response) throws IOException {
        ErrorPages.SECURITY.forEach(response::setHeader);
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.getOutputStream().write(Objects.requireNonNull(answer.getBody()));
    }
}
