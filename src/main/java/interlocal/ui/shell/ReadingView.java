package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.Visit;

/** A view that shows the page of its address. The address is its only state, and is read only on entering. */
public abstract class ReadingView extends Composite<Component> implements BeforeEnterObserver, HasDynamicTitle {

    private final Fragment content = new Fragment("div");
    private final transient Visits visits;
    private transient Reader reader = Reader.UNKNOWN;
    private String title = "";

    protected ReadingView(Visits visits) {
        this.visits = visits;
    }

    /** The reader who entered the view. */
    protected final Reader reader() {
        return reader;
    }

    @Override
    protected Component initContent() {
        return content;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var request = VaadinRequest.getCurrent();
        reader = visits.reader(request);
        switch (visits.at(event.getLocation(), request)) {
            case Visit.Moved(var target) -> event.forwardTo(target.substring(1));
            case Visit.Shown(var page) -> show(page, event.getUI());
        }
    }

    private void show(Page page, UI ui) {
        content.show(page.html());
        ui.beforeClientResponse(content, ready -> Frame.around(content).enter(page, reader));
        title = visits.title(page, reader);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
