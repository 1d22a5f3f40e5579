package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.ratelimit.RateLimit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Paces tries of passwords: those of one client, whatever account they are for, and those for one account, whoever makes
 * them. A network from which somebody has signed in before has tries of its own for their account, so that strangers who
 * use up theirs keep nobody out.
 */
@Component
class SignInPacing {

    /** In a minute, for one account; a third of them at once. */
    private static final int TRIES_FOR_AN_ACCOUNT = 15;

    private static final Set<What> PROOFS = EnumSet.of(What.SIGNED_IN, What.JOINED, What.RESET, What.SET_UP);
    private static final String STRANGERS = "strangers";

    private final EventRows events;
    private final RateLimit ofClient;
    private final RateLimit forAccount = new RateLimit(TRIES_FOR_AN_ACCOUNT);

    SignInPacing(EventRows events, AccountSettings settings) {
        this.events = events;
        this.ofClient = new RateLimit(settings.triesPerMinute());
    }

    /** A try that may be made, and that does not count if it was right. */
    record Try(
            RateLimit ofClient,
            String client,
            RateLimit forAccount,
            @Nullable String key) {

        void wasRight() {
            ofClient.release(client);
            if (key != null) {
                forAccount.release(key);
            }
        }
    }

    /**
     * Begins a try.
     *
     * @param account null if there is none of that mail address
     * @return null if there were too many
     */
    @Nullable
    Try begin(Device device, @Nullable AccountRow account) {
        if (ofClient.tryAcquire(device.address()).isPresent()) {
            return null;
        }
        var key =
                account == null ? null : account.id() + " " + (isKnown(device, account) ? device.network() : STRANGERS);
        return key != null && forAccount.tryAcquire(key).isPresent()
                ? null
                : new Try(ofClient, device.address(), forAccount, key);
    }

    private boolean isKnown(Device device, AccountRow account) {
        return events.existsByAccountIdAndAddressAndWhatIn(account.id(), device.network(), PROOFS);
    }
}
