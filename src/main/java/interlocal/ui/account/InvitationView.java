package interlocal.ui.account;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.accounts.Arrivals;
import interlocal.accounts.Links;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Secret;
import java.util.Optional;

/** The view in which somebody who was invited makes their account. */
@Route("invitation/:token")
@AnonymousAllowed
final class InvitationView extends LinkView {

    private final transient Links links;
    private final transient Arrivals arrivals;

    InvitationView(ViewParts parts, Links links, Arrivals arrivals) {
        super(parts);
        this.links = links;
        this.arrivals = arrivals;
    }

    @Override
    Optional<FormSection> form(Secret token) {
        return links.invitation(token).map(offer -> shown(token, offer));
    }

    private FormSection shown(Secret token, Links.Offer offer) {
        var role = messages().get("role." + offer.role().key());
        var form = new FormSection(messages())
                .text(messages().get("invitation.offer", role, offer.mail().text()));
        var name = form.name(Refusal.NAME);
        var password = form.newPassword();
        form.button(
                "invitation.do",
                () -> form.said(arrivals.accept(token, name.getValue(), password.getValue(), device()), this::arrive));
        return form;
    }
}
