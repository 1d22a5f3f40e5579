package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Pages;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;

/** Search box, grid of services and models, what is new. */
@Route(value = "", layout = Frame.class)
@AnonymousAllowed
final class HomeView extends ReadingView {

    HomeView(Pages pages, Words words) {
        super(pages, words);
    }
}
