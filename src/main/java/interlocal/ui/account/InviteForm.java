package interlocal.ui.account;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import interlocal.accounts.People;
import interlocal.accounts.protocol.Refusal;
import interlocal.accounts.protocol.Role;
import interlocal.messages.Messages;
import interlocal.messages.Reader;

/** The form by which somebody is invited. */
record InviteForm(Messages messages, People people, Reader reader, Runnable changed) {

    FormSection section() {
        var form = new FormSection(messages).title(messages.get("people.invite"));
        var mail = form.mail(Autocomplete.OFF, Refusal.MAIL, Refusal.MAIL_TAKEN);
        var role = roles(messages);
        role.setLabel(messages.get("people.invite.role"));
        role.setValue(Role.AUTHOR);
        form.add(role);
        var handed = new HandedLink(messages);
        form.button(
                "people.invite.do",
                () -> form.said(
                        AccountView.by(key -> people.invite(key, mail.getValue(), role.getValue(), reader)), link -> {
                            handed.show(link);
                            mail.clear();
                            changed.run();
                        }));
        form.add(handed);
        return form;
    }

    static Select<Role> roles(Messages messages) {
        var roles = new Select<Role>();
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> messages.get("role." + role.key()));
        return roles;
    }
}
