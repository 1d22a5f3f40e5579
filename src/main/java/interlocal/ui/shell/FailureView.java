package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.catalog.fault.Outage;
import interlocal.page.FailureLog;

/** What a visitor sees in the page when its view fails: a sentence without internal details. */
@Tag("div")
@AnonymousAllowed
final class FailureView extends Component implements HasErrorParameter<Exception> {

    private static final int FAILED = 500;

    private final transient Visits visits;
    private final transient FailureLog log;

    FailureView(Visits visits, FailureLog log) {
        this.visits = visits;
        this.log = log;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.failed(event.getLocation().getPath(), parameter.getException());
        var request = VaadinRequest.getCurrent();
        var page = Outage.of(parameter.getException()).isPresent()
                ? visits.away(request)
                : visits.problem(FAILED, request);
        event.getUI().getPage().executeJs("document.getElementById('main').innerHTML = $0", page.html());
        return page.status();
    }
}
