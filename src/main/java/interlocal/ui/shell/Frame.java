package interlocal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.shell.Shell;

/** Header, main part and footer around every view. */
@Tag("div")
@AnonymousAllowed
public class Frame extends Component implements RouterLayout {

    private final transient Shell shell;
    private final Fragment header = new Fragment("div");
    private final Main main = new Main();
    private final Fragment footer = new Fragment("div");

    Frame(Shell shell) {
        this.shell = shell;
        main.setId("main");
        getElement().appendChild(header.getElement(), main.getElement(), footer.getElement());
    }

    /** Removes the first page as the view appears, so that there is no visible gap. */
    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI()
                .getPage()
                .executeJs(
                        "window.Interlocal ? Interlocal.giveWay($0) : document.getElementById($0)?.remove()",
                        FirstResponse.ID);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().removeAllChildren();
        main.getElement().appendChild(content.getElement());
    }

    /** The frame around a component of a view. */
    static Frame around(Component component) {
        return component.findAncestor(Frame.class);
    }

    /** Shows the header, with the page's section marked, and the footer. */
    void enter(Page page, Reader reader) {
        var wanted = shell.header(page, reader);
        if (wanted.equals(header.html())) {
            return;
        }
        if (header.html().isEmpty()) {
            footer.show(shell.footer(reader));
        }
        header.show(wanted);
    }
}
