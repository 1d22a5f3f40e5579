package interlocal.ui.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;

/** An element that shows HTML rendered by module page, which alone decides what is safe. */
public final class Fragment extends Component {

    public Fragment(String tag) {
        super(new Element(tag));
    }

    /** Replaces what is shown. */
    public void show(String html) {
        getElement().setProperty("innerHTML", html);
    }
}
