package interlocal.ui.account;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.accounts.Resets;
import interlocal.accounts.protocol.Refusal;

/** The view in which somebody signs in, or asks for a new password. */
@Route("sign-in")
@AnonymousAllowed
final class SignInView extends AccountView {

    private final transient ViewParts parts;
    private final transient Resets resets;

    SignInView(ViewParts parts, Resets resets) {
        super(parts);
        this.parts = parts;
        this.resets = resets;
    }

    @Override
    void show() {
        if (isSignedIn()) {
            go("/account");
            return;
        }
        add(signIn(), resets.areSent() ? forgotten() : ask());
    }

    private FormSection signIn() {
        var form = new FormSection(messages());
        var mail = form.mail(Autocomplete.USERNAME, Refusal.MAIL);
        var password = form.password("account.password", Autocomplete.CURRENT_PASSWORD);
        form.button("sign-in.do", () -> {
            var typed = password.getValue();
            password.clear();
            form.said(parts.signIns().signIn(mail.getValue(), typed, device()), this::arrive);
        });
        return form;
    }

    private FormSection forgotten() {
        var form = new FormSection(messages())
                .title(messages().get("sign-in.forgotten"))
                .text(messages().get("sign-in.forgotten.text"));
        var mail = form.mail(Autocomplete.EMAIL, Refusal.MAIL);
        form.button(
                "sign-in.forgotten.do",
                () -> form.said(
                        resets.ask(mail.getValue(), device(), reader()),
                        _ -> form.say(messages().get("sign-in.forgotten.sent"))));
        return form;
    }

    private Section ask() {
        return new Section(
                new H2(messages().get("sign-in.forgotten")),
                new Paragraph(messages().get("sign-in.forgotten.ask")));
    }
}
