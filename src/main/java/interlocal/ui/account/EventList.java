package interlocal.ui.account;

import static java.util.stream.Collectors.toMap;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.ValueProvider;
import interlocal.accounts.People;
import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.Outcome;
import interlocal.messages.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was done with accounts, the last first. */
final class EventList extends Section {

    private static final int PART = 25;

    private final transient Messages messages;
    private final transient People people;
    private final transient List<AccountEvent> shown = new ArrayList<>();
    private transient Map<Long, String> names = Map.of();
    private final Grid<AccountEvent> grid = new Grid<>();
    private final Button more;

    EventList(Messages messages, People people) {
        this.messages = messages;
        this.people = people;
        this.more = new Button(messages.get("people.events.more"), _ -> show(shown.size() / PART));
        var moments = new Moments(messages);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        column("people.events.when", event -> moments.of(event.happened()));
        column("people.events.what", this::what);
        column("people.events.whose", event -> name(event.account()));
        column("people.events.by", event -> name(event.actor()));
        column("people.events.from", event -> Objects.requireNonNullElse(event.address(), ""));
        add(new H2(messages.get("people.events")), grid, more);
    }

    private void column(String key, ValueProvider<AccountEvent, String> value) {
        grid.addColumn(value).setHeader(messages.get(key)).setAutoWidth(true);
    }

    private String what(AccountEvent event) {
        var what = messages.get("event." + event.what().key());
        return event.role() == null
                ? what
                : what + ": " + messages.get("role." + event.role().key());
    }

    private String name(@Nullable Long account) {
        return account == null
                ? ""
                : Objects.requireNonNullElseGet(names.get(account), () -> messages.get("people.number", account));
    }

    void refresh() {
        if (AccountView.by(people::all) instanceof Outcome.Done<List<Account>>(var all)) {
            names = all.stream().collect(toMap(Account::id, Account::name));
        }
        shown.clear();
        show(0);
    }

    private void show(int part) {
        if (AccountView.by(key -> people.events(key, part, PART))
                instanceof Outcome.Done<List<AccountEvent>>(var next)) {
            shown.addAll(next);
            grid.setItems(shown);
            more.setVisible(next.size() == PART);
        }
    }
}
