package interlocal.ui.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.RpcInvocationEvent;
import com.vaadin.flow.server.communication.RpcInvocationListener;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Ends sessions after a minute if the client never uses a view, as with crawlers; others last the usual time. */
@Component
final class ShortSessions implements VaadinServiceInitListener {

    /** The timeout of a session without a view, in seconds. */
    static final int WITHOUT_VIEW = 60;

    private final int withView;

    ShortSessions(@Value("${server.servlet.session.timeout}") Duration timeout) {
        this.withView = (int) timeout.toSeconds();
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addRpcInvocationListener(new RpcInvocationListener() {
            @Override
            public void invocationStarted(RpcInvocationEvent call) {
                call.getUI().getSession().getSession().setMaxInactiveInterval(withView);
            }
        });
    }

    static void shorten(VaadinRequest request) {
        var session = request.getWrappedSession(false);
        if (session != null && session.isNew()) {
            session.setMaxInactiveInterval(WITHOUT_VIEW);
        }
    }
}
