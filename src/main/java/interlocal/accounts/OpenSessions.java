package interlocal.accounts;

import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Secret;
import interlocal.accounts.protocol.SignedInBrowser;
import java.time.Clock;
import java.util.List;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** The browsers in which people are signed in. */
@Component
class OpenSessions {

    private final SessionRows rows;
    private final RandomGenerator random;
    private final AccountSettings settings;
    private final Clock clock;

    OpenSessions(SessionRows rows, RandomGenerator accountSecrets, AccountSettings settings, Clock clock) {
        this.rows = rows;
        this.random = accountSecrets;
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs somebody in in a browser, which gets this key. */
    Secret begin(long account, Device device) {
        var key = Secret.random(random);
        rows.save(new SessionRow(key, account, device, clock.instant()));
        return key;
    }

    /** Those of one account, the last used first. */
    List<SignedInBrowser> of(long account, String present) {
        var now = clock.instant();
        return rows
                .findByAccountIdAndUsedAfterAndBegunAfterOrderByUsedDesc(
                        account, now.minus(settings.idle()), now.minus(settings.longest()))
                .stream()
                .map(row -> row.browser(present))
                .toList();
    }

    long count() {
        var now = clock.instant();
        return rows.countByUsedAfterAndBegunAfter(now.minus(settings.idle()), now.minus(settings.longest()));
    }

    void dropOld() {
        var now = clock.instant();
        rows.dropOld(now.minus(settings.idle()), now.minus(settings.longest()));
    }
}
