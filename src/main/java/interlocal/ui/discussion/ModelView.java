package interlocal.ui.discussion;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** A whole decision model. */
@Route(value = "discussion/model", layout = Frame.class)
@RouteAlias(value = "discussion/model/:key", layout = Frame.class)
@AnonymousAllowed
final class ModelView extends ReadingView {

    ModelView(Visits visits, Words words) {
        super(visits, words);
    }
}
