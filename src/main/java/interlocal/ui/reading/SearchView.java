package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** Results and facets of all types, and how they come about. */
@Route(value = "search", layout = Frame.class)
@RouteAlias(value = "search/ranking", layout = Frame.class)
@AnonymousAllowed
final class SearchView extends ReadingView {

    SearchView(Visits visits, Words words) {
        super(visits, words);
    }
}
