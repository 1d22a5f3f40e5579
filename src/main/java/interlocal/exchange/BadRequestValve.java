package interlocal.exchange;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Makes a problem document of a request under /api whose address the server cannot read, and so asks nobody. */
final class BadRequestValve extends ValveBase {

    private final ApiProblems problems;

    BadRequestValve(ApiProblems problems) {
        super(true);
        this.problems = problems;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var unread = request.getContext() == null && response.isError();
        var uri = request.getRequestURI();
        if (unread && uri != null && ApiProblems.concern(uri)) {
            response.setSuspended(false);
            problems.write(request, response.getResponse(), response.getStatus());
            response.setErrorReported();
        } else {
            getNext().invoke(request, response);
        }
    }
}
