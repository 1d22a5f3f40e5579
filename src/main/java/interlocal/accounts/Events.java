package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.AccountEvent.What;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Role;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is done with accounts, in the transaction in which it is done, and tells the log. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Events {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final EventRows rows;
    private final Clock clock;

    Events(EventRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Something that somebody did with their own account. */
    void own(What what, long account, @Nullable Device device) {
        add(what, account, account, null, device);
    }

    void add(What what, @Nullable Long account, @Nullable Long actor, @Nullable Role role, @Nullable Device device) {
        var network = device == null ? null : device.network();
        rows.save(new EventRow(new AccountEvent(clock.instant(), what, account, actor, role, network)));
        LOG.info("Account {}: {} by {}{}", account, what.key(), actor, role == null ? "" : ", " + role.key());
    }
}
