package interlocal.ui.discussion;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.decision.AnswerSheet;
import interlocal.page.decision.AlonePage;
import interlocal.ratelimit.RateLimits;
import interlocal.page.shell.Assets;
import interlocal.ui.shell.Frame;
import interlocal.ui.shell.ReadingView;
import interlocal.ui.shell.Visits;

/**
 * The questions as one person answers them alone. {@code discussion.js} keeps the answers in the fragment of the
 * address and shows the results that the server computes. The server stores none.
 */
@Route(value = "discussion", layout = Frame.class)
@AnonymousAllowed
final class AloneView extends ReadingView {

    private final transient Assets assets;
    private final transient AlonePage page;
    private final transient RateLimits limits;

    AloneView(Visits visits, Assets assets, AlonePage page, RateLimits limits) {
        super(visits);
        this.assets = assets;
        this.page = page;
        this.limits = limits;
    }

    /** The page may have changed since the view was entered before, and then its form is another. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        getElement().executeJs("import($0).then(module => module.start(this))", assets.address("discussion.js", reader().base()));
    }

    /** The results of some answers, as HTML; without related records if the client exceeds its rate of searches. */
    @ClientCallable
    String answer(String sheet) {
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        return page.answer(
                AnswerSheet.parse(sheet), limits.searches().tryAcquire(client).isEmpty(), reader());
    }
}
