package interlocal.ui.guard;

import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import interlocal.ui.guard.PacedRequest.TooManySessions;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts the requests that are refused, and those that Vaadin could not read. The log has a line of them a minute and no
 * word that they contained. What failed in the portal's own code is logged with its trace, each place once an hour.
 */
@Component
final class BrokenRequests implements VaadinServiceInitListener, ErrorHandler {

    private static final long serialVersionUID = 1;

    private static final String METER = "portal.requests.refused";
    private static final String OURS = "interlocal.";
    private static final String GUARD = BrokenRequests.class.getPackageName() + ".";
    private static final String VAADINS = "com.vaadin.flow.server.VaadinServ";

    private final transient MeterRegistry meters;
    private final transient RefusalLog log;

    BrokenRequests(MeterRegistry meters, RefusalLog log) {
        this.meters = meters;
        this.log = log;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(this));
    }

    /** Refuses a request. */
    void refuse(Refusal why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        count(why);
        why.answer(request, response);
    }

    /** Answers a request that failed. */
    void refuse(Exception failed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (causes(failed).anyMatch(TooManySessions.class::isInstance)) {
            refuse(Refusal.TOO_MANY_SESSIONS, request, response);
        } else if (isOurs(failed) || VaadinAddress.kind(request).isEmpty()) {
            log.failed(failed);
            if (!response.isCommitted()) {
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        } else {
            refuse(Refusal.BROKEN, request, response);
        }
    }

    /** Is told what failed in a session while it was locked. */
    @Override
    public void error(ErrorEvent event) {
        var failed = event.getThrowable();
        if (causes(failed).anyMatch(TooManySessions.class::isInstance)) {
            return; // will be refused
        }
        if (isOurs(failed)) {
            log.failed(failed);
        } else {
            count(Refusal.BROKEN);
        }
    }

    /** Counts a request that Vaadin complained of. */
    void count(Refusal why) {
        meters.counter(METER, "reason", why.key()).increment();
        log.refused(why);
    }

    /** Whether the portal's own code failed, rather than Vaadin's in reading a request. */
    private static boolean isOurs(Throwable failed) {
        return causes(failed)
                .anyMatch(cause -> Stream.of(cause.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .takeWhile(name -> !name.startsWith(VAADINS))
                        .anyMatch(name -> name.startsWith(OURS) && !name.startsWith(GUARD)));
    }

    private static Stream<Throwable> causes(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
