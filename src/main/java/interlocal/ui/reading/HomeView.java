package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** Search box, grid of services and models, what is new. */
@Route(value = "", layout = Frame.class)
@AnonymousAllowed
final class HomeView extends ReadingView {

    HomeView(Visits visits, Words words) {
        super(visits, words);
    }
}
