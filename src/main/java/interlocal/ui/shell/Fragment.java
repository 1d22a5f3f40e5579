package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** An element that shows HTML as rendered by module page. It escapes nothing: module page makes the HTML safe. */
public final class Fragment extends Component {

    public Fragment(String tag) {
        super(new Element(tag));
    }

    /** Replaces the HTML shown. */
    public void show(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
