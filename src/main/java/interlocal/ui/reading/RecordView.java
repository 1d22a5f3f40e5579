package interlocal.ui.reading;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.page.Words;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/** One record, or a page about the portal. */
@Route(
        value = ":folder(case-studies|lessons|research|trainings|presentations|providers|pages)/:name",
        layout = Frame.class)
@AnonymousAllowed
final class RecordView extends ReadingView {

    RecordView(Visits visits, Words words) {
        super(visits, words);
    }
}
