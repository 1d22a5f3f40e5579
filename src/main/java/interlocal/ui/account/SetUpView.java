package interlocal.ui.account;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.accounts.Arrivals;
import interlocal.accounts.Links;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Secret;
import java.util.Optional;

/** The view in which the first account is made. */
@Route("set-up/:token")
@AnonymousAllowed
final class SetUpView extends LinkView {

    private final transient Links links;
    private final transient Arrivals arrivals;

    SetUpView(ViewParts parts, Links links, Arrivals arrivals) {
        super(parts);
        this.links = links;
        this.arrivals = arrivals;
    }

    @Override
    Optional<FormSection> form(Secret token) {
        return links.setsUp(token) ? Optional.of(shown(token)) : Optional.empty();
    }

    private FormSection shown(Secret token) {
        var form = new FormSection(messages());
        var mail = form.mail(Autocomplete.USERNAME, Refusal.MAIL);
        var name = form.name(Refusal.NAME);
        var password = form.newPassword();
        form.button(
                "set-up.do",
                () -> form.said(
                        arrivals.setUp(token, mail.getValue(), name.getValue(), password.getValue(), device()),
                        this::arrive));
        return form;
    }
}
