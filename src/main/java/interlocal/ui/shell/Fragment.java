package interlocal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;

/**
 * An element that shows HTML as rendered by module page. It escapes nothing: module page makes the HTML safe. Once the
 * browser has been sent the HTML, the session keeps it compressed, for a browser that has to be sent it again.
 */
public final class Fragment extends Component {

    private static final String HTML = "innerHTML";

    private PackedText shown = PackedText.NONE;

    public Fragment(String tag) {
        super(new Element(tag));
    }

    /** Replaces the HTML shown. */
    public void show(String html) {
        shown = PackedText.of(html);
        getUI().ifPresent(ui -> send(html, ui));
    }

    /** The HTML shown. */
    public String html() {
        return shown.text();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        send(shown.text(), attached.getUI());
    }

    private void send(String html, UI ui) {
        getElement().setProperty(HTML, html);
        var _ = ui.access(() -> forget(ui)); // runs when the answer to the browser has been written
    }

    private void forget(UI ui) {
        if (!ui.getInternals().isDirty()) {
            getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(HTML, "", false);
        }
    }
}
