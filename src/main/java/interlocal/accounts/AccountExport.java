package interlocal.accounts;

import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.SignedInBrowser;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the portal knows of somebody, for themselves. */
record AccountExport(String mail, String name, String role, Instant made, List<Browser> browsers, List<Event> events) {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Browser(Instant begun, Instant used, String network, String agent) {}

    record Event(
            Instant happened,
            String what,
            @Nullable String role,
            @Nullable String network) {}

    static String json(Account account, List<SignedInBrowser> browsers, List<AccountEvent> events) {
        return JSON.writeValueAsString(new AccountExport(
                account.mail().text(),
                account.name(),
                account.role().key(),
                account.made(),
                browsers.stream()
                        .map(browser -> new Browser(
                                browser.begun(),
                                browser.used(),
                                browser.device().address(),
                                browser.device().agent()))
                        .toList(),
                events.stream()
                        .map(event -> new Event(
                                event.happened(),
                                event.what().key(),
                                event.role() == null ? null : event.role().key(),
                                event.address()))
                        .toList()));
    }
}
