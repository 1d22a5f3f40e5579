package interlocal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
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
    private String shown = "";

    Frame(Shell shell) {
        this.shell = shell;
        main.setId("main");
        var footer = new Fragment("div");
        footer.show(shell.footer());
        getElement().appendChild(header.getElement(), main.getElement(), footer.getElement());
    }

    /** The first page gives way to the view, in the frame in which the view appears. */
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

    /** The frame that a component of a view stands in. */
    static Frame around(Component component) {
        return component.findAncestor(Frame.class);
    }

    /** Shows the header of a page, with its place in the navigation marked. */
    void enter(Page page) {
        var wanted = shell.header(page);
        if (!wanted.equals(shown)) {
            shown = wanted;
            header.show(wanted);
        }
    }
}
