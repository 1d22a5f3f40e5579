package interlocal.ui.shell;

import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.net.MalformedURLException;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Tells the requests for pages that are only read from those for views, for files and of Vaadin's client. */
@Component
final class ReadingAddresses {

    private static final String OF_VAADIN = "/VAADIN/";

    /** The parameter by which Vaadin's client says what it wants. */
    private static final String REQUEST_TYPE = "v-r";

    private final ServletContext context;

    ReadingAddresses(ServletContext context) {
        this.context = context;
    }

    boolean include(HttpServletRequest request) {
        var method = request.getMethod();
        var path = request.getServletPath();
        return (HttpMethod.GET.matches(method) || HttpMethod.HEAD.matches(method))
                && request.getParameter(REQUEST_TYPE) == null
                && !path.startsWith(OF_VAADIN)
                && !isFile(path)
                && !isAlive(path);
    }

    private boolean isFile(String path) {
        try {
            return path.indexOf('.') >= 0 && context.getResource(path) != null;
        } catch (MalformedURLException none) {
            return false;
        }
    }

    /** Whether an address has a view. */
    private boolean isAlive(String path) {
        return ApplicationRouteRegistry.getInstance(new VaadinServletContext(context))
                .getNavigationRouteTarget(Visits.trimmed(path))
                .hasTarget();
    }
}
