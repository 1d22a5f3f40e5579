package interlocal.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import interlocal.accounts.People;
import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.Handed;
import interlocal.accounts.protocol.Outcome;
import interlocal.accounts.protocol.Outcome.Nothing;
import interlocal.accounts.protocol.Refusal;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import java.util.List;

/** All accounts, with what may be done with each. */
final class AccountList extends Section {

    private final transient Messages messages;
    private final transient People people;
    private final transient Reader reader;
    private final transient Runnable changed;
    private final Grid<Account> grid = new Grid<>();
    private final Paragraph refused = new Paragraph();
    private final HandedLink handed;

    AccountList(Messages messages, People people, Reader reader, Runnable changed) {
        this.messages = messages;
        this.people = people;
        this.reader = reader;
        this.changed = changed;
        this.handed = new HandedLink(messages);
        refused.setClassName("account-alert");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(Account::name).setHeader(messages.get("account.name")).setAutoWidth(true);
        grid.addColumn(account -> account.mail().text())
                .setHeader(messages.get("account.mail"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::role)
                .setHeader(messages.get("people.role"))
                .setAutoWidth(true);
        grid.addColumn(account -> messages.get(account.disabled() ? "people.state.disabled" : "people.state.active"))
                .setHeader(messages.get("people.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::actions)
                .setHeader(messages.get("people.actions"))
                .setAutoWidth(true);
        add(new H2(messages.get("people.all")), refused, handed, grid);
        refresh();
    }

    private void refresh() {
        if (AccountView.by(people::all) instanceof Outcome.Done<List<Account>>(var all)) {
            grid.setItems(all);
        }
    }

    private Component role(Account account) {
        var roles = InviteForm.roles(messages);
        roles.setValue(account.role());
        roles.setAriaLabel(messages.get("people.role.of", account.name()));
        roles.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                said(AccountView.by(key -> people.give(key, account.id(), chosen.getValue(), AccountView.device())));
            }
        });
        return roles;
    }

    private Component actions(Account account) {
        var actions = new Div();
        actions.setClassName("toolbar");
        var toggle = account.disabled()
                ? button(
                        "people.enable",
                        "people.enable.of",
                        account,
                        () -> said(AccountView.by(key -> people.enable(key, account.id(), AccountView.device()))))
                : button(
                        "people.disable",
                        "people.disable.of",
                        account,
                        () -> said(AccountView.by(key -> people.disable(key, account.id(), AccountView.device()))));
        actions.add(toggle);
        if (!account.disabled()) {
            actions.add(button("people.reset", "people.reset.of", account, () -> reset(account)));
        }
        return actions;
    }

    private Button button(String label, String about, Account account, Runnable action) {
        var button = new Button(messages.get(label), _ -> {
            refused.setVisible(false);
            action.run();
        });
        button.setAriaLabel(messages.get(about, account.name()));
        return button;
    }

    private void reset(Account account) {
        switch (AccountView.by(key -> people.reset(key, account.id(), AccountView.device(), reader))) {
            case Outcome.Done<Handed>(var link) -> {
                handed.show(link);
                changed.run();
            }
            case Outcome.Refused<Handed>(var why) -> refuse(why);
        }
    }

    private void said(Outcome<Nothing> outcome) {
        if (outcome instanceof Outcome.Refused<Nothing>(var why)) {
            refuse(why);
        } else {
            refused.setVisible(false);
        }
        refresh();
        changed.run();
    }

    private void refuse(Refusal why) {
        refused.setText(messages.get("account.refused." + why.key()));
        refused.setVisible(true);
    }
}
