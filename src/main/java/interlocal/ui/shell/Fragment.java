package interlocal.ui.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementPropertyMap;
import java.util.regex.Pattern;

/**
 * An element that shows HTML as rendered by module page. It escapes nothing: module page makes the HTML safe. Once the
 * browser has been sent the HTML, the session keeps it compressed, for a browser that has to be sent it again.
 */
public final class Fragment extends Component {

    private static final String HTML = "innerHTML";
    private static final Pattern OTHERS = Pattern.compile("[^\\x00-\\xFF]");

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
        getElement().setProperty(HTML, latin(html));
        ui.beforeClientResponse(this, _ -> forgetLater(ui));
    }

    /** The same HTML in the characters that take one byte each: Vaadin keeps its last answer, too. */
    private static String latin(String html) {
        return OTHERS.matcher(html).replaceAll(other -> "&#" + other.group().codePointAt(0) + ";");
    }

    /** Forgets once the answer to the browser has been made, which is when the session is released. */
    private void forgetLater(UI ui) {
        var _ = ui.access(() -> forget(ui));
    }

    private void forget(UI ui) {
        if (!ui.getInternals().isDirty()) {
            getElement().getNode().getFeature(ElementPropertyMap.class).setProperty(HTML, "", false);
        }
    }
}
