package interlocal.exchange;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Answers with a problem document if Tomcat cannot parse the address of a request under /api. */
final class BadRequestValve extends ValveBase {

    private final ApiProblems problems;

    BadRequestValve(ApiProblems problems) {
        super(true);
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var unread = request.getContext() == null && response.isError();
        if (unread && ApiProblems.concern(request)) {
            response.setSuspended(false);
            var problem = problems.of(response.getStatus(), request);
            problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            response.getOutputStream().write(Objects.requireNonNull(problem.getBody()));
            response.setErrorReported();
        } else {
            getNext().invoke(request, response);
        }
    }
}
