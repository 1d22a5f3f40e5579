package interlocal.exchange;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A problem document (RFC 9457), whose type says no more than its status. */
@JsonPropertyOrder({"type", "title", "status", "detail"})
final class ApiProblem extends ProblemDetail {

    private static final URI BLANK = URI.create("about:blank");

    ApiProblem(HttpStatus status, String detail) {
        super(status.value());
        setType(BLANK);
        setTitle(status.getReasonPhrase());
        setDetail(detail);
    }
}
