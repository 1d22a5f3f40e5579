package interlocal.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import interlocal.accounts.OwnAccount;
import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role.Right;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/** The view in which somebody looks after their own account. */
@Route("account")
@AnonymousAllowed
final class OwnAccountView extends AccountView {

    private final transient ViewParts parts;
    private final transient OwnAccount own;

    OwnAccountView(ViewParts parts, OwnAccount own) {
        super(parts);
        this.parts = parts;
        this.own = own;
    }

    @Override
    void show() {
        key().flatMap(parts.signIns()::account).ifPresentOrElse(this::show, () -> go("/sign-in"));
    }

    private void show(Account account) {
        add(
                you(account),
                rename(account),
                changePassword(),
                new BrowserList(messages(), own, this::signedOut),
                export(),
                close());
    }

    private Section you(Account account) {
        var role = messages().get("role." + account.role().key());
        var section = new Section(
                new Paragraph(messages().get("account.you", account.mail().text(), role)));
        var ways = new Div();
        ways.setClassName("toolbar");
        if (account.role().may(Right.MANAGE_PEOPLE)) {
            var people = new Anchor(reader().base() + "/people", messages().get("account.people"));
            people.setClassName("button");
            ways.add(people);
        }
        ways.add(new Button(messages().get("account.sign-out"), _ -> {
            key().ifPresent(key -> parts.signIns().signOut(key, device()));
            signedOut();
        }));
        section.add(ways);
        return section;
    }

    private void signedOut() {
        SignedInCookie.take();
        go("/sign-in");
    }

    private FormSection rename(Account account) {
        var form = new FormSection(messages()).title(messages().get("account.name"));
        var name = form.name(Refusal.NAME);
        name.setValue(account.name());
        form.button(
                "account.rename",
                () -> form.said(
                        by(key -> own.rename(key, name.getValue(), device())),
                        _ -> form.say(messages().get("account.done"))));
        return form;
    }

    private FormSection changePassword() {
        var form = new FormSection(messages())
                .title(messages().get("account.change"))
                .text(messages().get("account.change.text"));
        var present = form.password("account.present", Autocomplete.CURRENT_PASSWORD, Refusal.PASSWORD_NOT_RIGHT);
        var next = form.newPassword();
        form.button(
                "account.change.do",
                () -> form.said(
                        by(key -> own.changePassword(key, present.getValue(), next.getValue(), device())), _ -> {
                            present.clear();
                            next.clear();
                            form.say(messages().get("account.done"));
                        }));
        return form;
    }

    private FormSection export() {
        var form = new FormSection(messages())
                .title(messages().get("account.export"))
                .text(messages().get("account.export.text"));
        var download = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var request = event.getRequest();
                    var device = new Device(request.getRemoteAddr(), "");
                    var json = SignedInCookie.key(request).map(key -> own.export(key, device));
                    return json.orElse(null) instanceof Outcome.Done<String>(var text)
                            ? file(text)
                            : DownloadResponse.error(403);
                }),
                messages().get("account.export.do"));
        download.setClassName("button");
        download.getElement().setAttribute("download", true);
        form.add(download);
        return form;
    }

    private static DownloadResponse file(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "interlocal-account.json", "application/json", bytes.length);
    }

    private FormSection close() {
        var form = new FormSection(messages())
                .title(messages().get("account.close"))
                .text(messages().get("account.close.text"));
        var present = form.password("account.present", Autocomplete.CURRENT_PASSWORD, Refusal.PASSWORD_NOT_RIGHT);
        var sure = new ConfirmDialog(
                messages().get("account.close.sure"),
                messages().get("account.close.text"),
                messages().get("account.close.do"),
                _ -> form.said(by(key -> own.close(key, present.getValue(), device())), _ -> signedOut()),
                messages().get("account.cancel"),
                _ -> {});
        sure.setConfirmButtonTheme("error");
        var button = form.button("account.close.do", sure::open);
        button.removeThemeVariants(ButtonVariant.PRIMARY);
        form.add(sure);
        return form;
    }
}
