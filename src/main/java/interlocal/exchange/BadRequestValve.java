package interlocal.exchange;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Makes a problem document of a request under /api whose address the server cannot read, and so asks nobody. */
final class BadRequestValve extends ValveBase {

    private final Faults faults;

    BadRequestValve(Faults faults) {
        super(true);
        this.faults = faults;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var unread = request.getContext() == null && response.isError();
        var uri = request.getRequestURI();
        if (unread && uri != null && Faults.concern(uri)) {
            response.setSuspended(false);
            faults.write(response.getResponse(), response.getStatus());
            response.setErrorReported();
        } else {
            getNext().invoke(request, response);
        }
    }
}
