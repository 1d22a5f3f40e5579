package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.catalog.fault.Outage;
import interlocal.page.FailureLog;

/** What a visitor sees when a view fails: a sentence without internal details. */
@ParentLayout(Frame.class)
@AnonymousAllowed
final class FailureView extends Composite<Component> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final int FAILED = 500;

    private final Fragment content = new Fragment("div");
    private final transient Visits visits;
    private final transient FailureLog log;
    private String title = "";

    FailureView(Visits visits, FailureLog log) {
        this.visits = visits;
        this.log = log;
    }

    @Override
    protected Component initContent() {
        return content;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        log.failed(event.getLocation().getPath(), parameter.getException());
        var request = VaadinRequest.getCurrent();
        var reader = visits.reader(request);
        var page = Outage.of(parameter.getException()).isPresent()
                ? visits.away(request)
                : visits.problem(FAILED, request);
        title = visits.title(page, reader);
        content.show(page.html());
        event.getUI()
                .beforeClientResponse(content, ready -> Frame.around(content).enter(page, reader));
        return page.status();
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
