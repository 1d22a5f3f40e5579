package interlocal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.server.VaadinRequest;
import interlocal.messages.Reader;
import interlocal.page.shell.Assets;

/**
 * A view that makes a page alive. Its script takes over the page of the first response, which is in the browser already:
 * the session holds no page, and what somebody has begun there goes on.
 */
@Tag("div")
public abstract class AliveView extends Component {

    private final transient Visits visits;
    private final transient Assets assets;
    private final String script;
    private transient Reader reader = Reader.UNKNOWN;

    /**
     * Creates a view.
     *
     * @param script the module that is started with the view's element, by its name
     */
    protected AliveView(Visits visits, Assets assets, String script) {
        this.visits = visits;
        this.assets = assets;
        this.script = script;
    }

    /** The reader who opened the view. */
    protected final Reader reader() {
        return reader;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        reader = visits.reader(VaadinRequest.getCurrent());
        getElement().executeJs("import($0).then(module => module.start(this))", script());
    }

    /** Where the script is. */
    protected final String script() {
        return assets.address(script, reader.base());
    }
}
