package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Pages;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;

/** Results and facets of all types. */
@Route(value = "search", layout = Frame.class)
@AnonymousAllowed
final class SearchView extends ReadingView {

    SearchView(Pages pages, Words words) {
        super(pages, words);
    }
}
