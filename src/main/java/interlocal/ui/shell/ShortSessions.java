package interlocal.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Sessions of visitors whose browser never starts a view, as crawlers, live a minute; all others the usual time. */
@Component
final class ShortSessions implements VaadinServiceInitListener {

    /** In seconds. */
    static final int WITHOUT_VIEW = 60;

    private final int withView;

    ShortSessions(@Value("${server.servlet.session.timeout}") Duration timeout) {
        this.withView = (int) timeout.toSeconds();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(
                        start -> start.getUI().getSession().getSession().setMaxInactiveInterval(withView));
    }

    static void shorten(VaadinRequest request) {
        var session = request.getWrappedSession(false);
        if (session != null && session.isNew()) {
            session.setMaxInactiveInterval(WITHOUT_VIEW);
        }
    }
}
