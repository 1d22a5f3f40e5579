package interlocal.ui.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import interlocal.accounts.People;
import interlocal.accounts.protocol.Invitation;
import interlocal.accounts.protocol.Outcome;
import interlocal.messages.Messages;
import java.util.List;

/** The invitations that wait for an answer, each with a button that withdraws it. */
final class InvitationList extends Section {

    private final transient Messages messages;
    private final transient People people;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none;

    InvitationList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
        this.none = new Paragraph(messages.get("people.invitations.none"));
        list.setClassName("account-list");
        add(new H2(messages.get("people.invitations")), none, list);
    }

    void refresh() {
        if (AccountView.by(people::invitations) instanceof Outcome.Done<List<Invitation>>(var all)) {
            list.removeAll();
            all.forEach(invitation -> list.add(item(invitation)));
            list.setVisible(!all.isEmpty());
            none.setVisible(all.isEmpty());
        }
    }

    private ListItem item(Invitation invitation) {
        var mail = invitation.mail().text();
        var role = messages.get("role." + invitation.role().key());
        var until = new Moments(messages).of(invitation.expires());
        var withdraw = new Button(messages.get("people.invitations.withdraw"), _ -> {
            AccountView.by(key -> people.withdraw(key, invitation.id(), AccountView.device()));
            refresh();
        });
        withdraw.setAriaLabel(messages.get("people.invitations.withdraw.of", mail));
        return new ListItem(new Span(messages.get("people.invitations.until", mail, role, until)), withdraw);
    }
}
