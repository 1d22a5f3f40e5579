package interlocal.ui.discussion;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.decision.AnswerSheet;
import interlocal.page.decision.AlonePage;
import interlocal.page.shell.Assets;
import interlocal.ratelimit.RateLimits;
import interlocal.ui.shell.AliveView;
import interlocal.ui.shell.Visits;

/**
 * The questions as one person answers them alone. {@code discussion.js} keeps the answers in the fragment of the
 * address and shows the results that the server computes. The server stores none.
 */
@Route("discussion")
@AnonymousAllowed
final class AloneView extends AliveView {

    private final transient AlonePage page;
    private final transient RateLimits limits;

    AloneView(Visits visits, Assets assets, AlonePage page, RateLimits limits) {
        super(visits, assets, "discussion.js");
        this.page = page;
        this.limits = limits;
    }

    /** The results of some answers, as HTML; without related records if the client exceeds its rate of searches. */
    @ClientCallable
    String answer(String sheet) {
        var client = VaadinRequest.getCurrent().getRemoteAddr();
        return page.answer(
                AnswerSheet.parse(sheet), limits.searches().tryAcquire(client).isEmpty(), reader());
    }
}
