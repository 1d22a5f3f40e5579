package interlocal.operations.schedule;

import interlocal.accounts.AccountRetention;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what accounts need no longer: soon after the start, then every hour. */
public final class AccountUpkeep implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AccountUpkeep.class);
    private static final long FIRST_MINUTE = 2;
    private static final long EVERY_MINUTES = 60;

    private final AccountRetention accounts;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("account-upkeep").daemon().factory());

    public AccountUpkeep(AccountRetention accounts) {
        this.accounts = accounts;
    }

    void start() {
        var _ = schedule.scheduleWithFixedDelay(this::run, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** After a failure it tries again an hour later. */
    private void run() {
        try {
            accounts.tidy();
        } catch (RuntimeException failed) {
            LOG.warn("What accounts need no longer could not be deleted: {}", failed.toString());
        }
    }

    /** Waits for a deletion under way. An interrupt would close the database's files. */
    @Override
    public void close() {
        schedule.close();
    }
}
