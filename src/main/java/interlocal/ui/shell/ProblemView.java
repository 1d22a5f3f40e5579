package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Pages;
import interlocal.page.Words;

/** What a visitor sees at an address that nothing has. */
@ParentLayout(Frame.class)
@AnonymousAllowed
final class ProblemView extends Composite<Component> implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int NOT_FOUND = 404;

    private final Fragment content = new Fragment("div");
    private final Pages pages;
    private final Words words;

    ProblemView(Pages pages, Words words) {
        this.pages = pages;
        this.words = words;
    }

    @Override
    protected Component initContent() {
        return content;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var page = pages.problem(NOT_FOUND);
        content.show(page.html());
        event.getUI()
                .beforeClientResponse(content, ready -> Frame.around(content).enter(page));
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return words.say("page.title", pages.problem(NOT_FOUND).title(), words.say("site"));
    }
}
