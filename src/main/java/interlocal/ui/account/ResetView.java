package interlocal.ui.account;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.accounts.Arrivals;
import interlocal.accounts.Links;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Secret;
import java.util.Optional;

/** The view in which somebody sets a new password without the present one. */
@Route("reset/:token")
@AnonymousAllowed
final class ResetView extends LinkView {

    private final transient Links links;
    private final transient Arrivals arrivals;

    ResetView(ViewParts parts, Links links, Arrivals arrivals) {
        super(parts);
        this.links = links;
        this.arrivals = arrivals;
    }

    @Override
    Optional<FormSection> form(Secret token) {
        return links.reset(token).map(mail -> shown(token, mail));
    }

    private FormSection shown(Secret token, MailAddress mail) {
        var form = new FormSection(messages()).text(messages().get("reset.of", mail.text()));
        var password = form.newPassword();
        form.button("reset.do", () -> form.said(arrivals.reset(token, password.getValue(), device()), this::arrive));
        return form;
    }
}
