package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.http.HttpStatus;

/** Where the router is asked for a page that is only read: the browser loads its document. */
@Tag("div")
@AnonymousAllowed
final class ElsewhereView extends Component implements HasErrorParameter<NotFoundException> {

    private final transient Visits visits;

    ElsewhereView(Visits visits) {
        this.visits = visits;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var base = visits.reader(VaadinRequest.getCurrent()).base();
        var asked = event.getLocation().getPathWithQueryParameters();
        event.getUI().getPage().setLocation(base + "/" + asked.replaceFirst("^[/\\\\\\s]+", ""));
        return HttpStatus.NOT_FOUND.value();
    }
}
