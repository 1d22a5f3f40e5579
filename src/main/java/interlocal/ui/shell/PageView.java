package interlocal.ui.shell;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** Every page without interaction, and the 404 page at every other address. */
@Route(value = ":path*", layout = Frame.class)
@AnonymousAllowed
final class PageView extends ReadingView {

    PageView(Visits visits) {
        super(visits);
    }
}
