package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** A vocabulary, or one of its terms. */
@Route(value = ":scheme(service-types|partnership-models|practices|jurisdictions)/:term*", layout = Frame.class)
@AnonymousAllowed
final class TermView extends ReadingView {

    TermView(Visits visits, Words words) {
        super(visits, words);
    }
}
