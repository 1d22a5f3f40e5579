package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** All records of one type, with their facets. */
@Route(value = ":folder(case-studies|lessons|research|trainings|presentations|providers)", layout = Frame.class)
@AnonymousAllowed
final class ListView extends ReadingView {

    ListView(Visits visits, Words words) {
        super(visits, words);
    }
}
