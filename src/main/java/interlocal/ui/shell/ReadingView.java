package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinRequest;
import interlocal.page.Page;
import interlocal.page.Visit;
import interlocal.page.Words;

/** A view that shows the page of its address. The address is the state: it is read on entering, and only there. */
public abstract class ReadingView extends Composite<Component> implements BeforeEnterObserver, HasDynamicTitle {

    private final Fragment content = new Fragment("div");
    private final Visits visits;
    private final Words words;
    private String title = "";

    protected ReadingView(Visits visits, Words words) {
        this.visits = visits;
        this.words = words;
    }

    @Override
    protected Component initContent() {
        return content;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = Address.of(event.getLocation());
        switch (visits.at(address, VaadinRequest.getCurrent().getRemoteAddr())) {
            case Visit.Moved(var target) -> event.forwardTo(target.substring(1));
            case Visit.Shown(var page) -> show(page, event.getUI());
        }
    }

    /** Shows a page in place of the one before. */
    protected final void show(Page page, UI ui) {
        title = words.say("page.title", page.title(), words.say("site"));
        content.show(page.html());
        ui.beforeClientResponse(content, ready -> Frame.around(content).enter(page));
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
