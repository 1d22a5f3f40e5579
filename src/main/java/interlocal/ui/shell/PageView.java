package interlocal.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Every page that is only read, and at every other address the page that says that there is nothing. */
@Route(value = ":path*", layout = Frame.class)
@AnonymousAllowed
final class PageView extends ReadingView {

    PageView(Visits visits) {
        super(visits);
    }
}
