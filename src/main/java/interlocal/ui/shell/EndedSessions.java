package interlocal.ui.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.RequestHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.UidlRequestHandler;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Leads a reader whose session or view has ended to the page that was asked for. Without this, Vaadin's client loads the
 * present page again, and the click is lost.
 */
@Component
final class EndedSessions implements VaadinServiceInitListener, RequestHandler, SessionExpiredHandler {

    private static final int LONGEST = 100_000;
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(this);
    }

    /** Answers a message of a view that has ended in a session that goes on. */
    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
            throws IOException {
        return HandlerHelper.isRequestType(request, RequestType.UIDL)
                && !isAlive(session, request)
                && lead(request, response);
    }

    private static boolean isAlive(VaadinSession session, VaadinRequest request) {
        session.lock();
        try {
            return session.getService().findUI(request) != null;
        } finally {
            session.unlock();
        }
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        return HandlerHelper.isRequestType(request, RequestType.UIDL) && lead(request, response);
    }

    private static boolean lead(VaadinRequest request, VaadinResponse response) throws IOException {
        var address = asked(body(request.getReader()));
        if (address.isEmpty()) {
            return false;
        }
        UidlRequestHandler.commitJsonResponse(
                response, VaadinService.createCriticalNotificationJSON(null, null, null, address.get()));
        return true;
    }

    private static String body(Reader reader) throws IOException {
        var read = new char[LONGEST];
        var length = 0;
        for (var more = 0; more >= 0 && length < LONGEST; more = reader.read(read, length, LONGEST - length)) {
            length += more;
        }
        return new String(read, 0, length);
    }

    /** The address to which a message would navigate, below the base of the portal; empty if it does something else. */
    static Optional<String> asked(String message) {
        try {
            return StreamSupport.stream(JSON.readTree(message).path("rpc").spliterator(), false)
                    .filter(call -> call.path("event").asString("").equals("ui-navigate"))
                    .map(call -> address(call.path("data")))
                    .reduce((_, last) -> last);
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    private static String address(JsonNode navigation) {
        var path = "./" + navigation.path("route").asString("").replaceFirst("^[/\\\\\\s]+", "");
        var query = navigation.path("query").asString("");
        return query.isEmpty() ? path : path + "?" + query;
    }
}
