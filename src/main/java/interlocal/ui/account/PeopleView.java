package interlocal.ui.account;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import interlocal.accounts.People;
import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Refusal;
import java.util.List;

/** The view in which admins look after the accounts of all. */
@Route("people")
@AnonymousAllowed
final class PeopleView extends AccountView {

    private final transient People people;

    PeopleView(ViewParts parts, People people) {
        super(parts);
        this.people = people;
    }

    @Override
    void show() {
        switch (by(people::all)) {
            case Outcome.Done<List<Account>>(var _) -> showAll();
            case Outcome.Refused<List<Account>>(var why) -> refuse(why);
        }
    }

    private void refuse(Refusal why) {
        if (why == Refusal.NOT_SIGNED_IN) {
            go("/sign-in");
            return;
        }
        var refused = new Paragraph(messages().get("account.refused." + why.key()));
        refused.setClassName("account-alert");
        add(refused);
    }

    private void showAll() {
        var invitations = new InvitationList(messages(), people);
        var events = new EventList(messages(), people);
        Runnable changed = () -> {
            invitations.refresh();
            events.refresh();
        };
        add(
                new InviteForm(messages(), people, reader(), changed).section(),
                new AccountList(messages(), people, reader(), events::refresh),
                invitations,
                events);
        changed.run();
    }
}
