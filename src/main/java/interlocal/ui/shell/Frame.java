package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Page;
import interlocal.page.Shell;

/** Header, main part and footer around every view. */
@Tag("div")
@AnonymousAllowed
public class Frame extends Component implements RouterLayout {

    private final Shell shell;
    private final Fragment header = new Fragment("div");
    private final Main main = new Main();
    private String section = "";

    Frame(Shell shell) {
        this.shell = shell;
        main.setId("main");
        header.show(shell.header(section));
        var footer = new Fragment("div");
        footer.show(shell.footer());
        getElement().appendChild(header.getElement(), main.getElement(), footer.getElement());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** Marks where in the navigation a page is. */
    void enter(Page page) {
        if (!page.section().equals(section)) {
            section = page.section();
            header.show(shell.header(section));
        }
    }
}
