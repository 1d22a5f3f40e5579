package interlocal.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends what is in the outbox, one mail after the other, and tries again what the server did not take, after pauses that
 * grow from a minute to an hour, until the mail expires. A mail is sent once, whatever the number of nodes; only who is
 * killed between the server's word and its own note sends it again, under the same Message-ID.
 */
public final class OutboxWorker implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxWorker.class);

    /** For how long a mail is one node's: longer than any try of a server with time limits takes. */
    private static final Duration TAKEN = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final long LOOK_EVERY_SECONDS = 15;

    private final OutboxRows rows;
    private final Postman postman;
    private final Clock clock;
    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong expired = new AtomicLong();
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("outbox").daemon().factory());

    OutboxWorker(OutboxRows rows, Postman postman, Clock clock) {
        this.rows = rows;
        this.postman = postman;
        this.clock = clock;
    }

    void start() {
        var _ = schedule.scheduleWithFixedDelay(this::look, 1, LOOK_EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks at once for what was just queued. */
    @TransactionalEventListener
    void queued(Outbox.Queued event) {
        if (!schedule.isShutdown()) {
            schedule.execute(this::look);
        }
    }

    private void look() {
        try {
            deliver();
        } catch (RuntimeException away) {
            LOG.warn("The outbox could not be read: {}", away.toString());
        }
    }

    /** Sends all that is due, but for what the server does not take. */
    void deliver() {
        expired.addAndGet(rows.dropExpired(clock.instant()));
        var next = rows.findFirstByDueLessThanEqualOrderByDueAscIdAsc(clock.instant());
        while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
            send(next.get());
            next = rows.findFirstByDueLessThanEqualOrderByDueAscIdAsc(clock.instant());
        }
    }

    private void send(OutboxRow row) {
        if (rows.take(row.getId(), row.due(), clock.instant().plus(TAKEN)) == 0) {
            return;
        }
        try {
            postman.send(row.getId(), row.mail());
        } catch (RuntimeException refused) {
            failed.incrementAndGet();
            rows.postpone(row.getId(), clock.instant().plus(pause(row.tries())));
            LOG.warn(
                    "The mail server did not take a mail, try {}: {}",
                    row.tries() + 1,
                    refused.getClass().getSimpleName());
            return;
        }
        rows.drop(row.getId());
        sent.incrementAndGet();
    }

    private static Duration pause(int tries) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /** How many mails this node has sent since it started. */
    public long sent() {
        return sent.get();
    }

    /** How many tries of this node have failed. */
    public long failed() {
        return failed.get();
    }

    /** How many mails this node has given up, since they came too late. */
    public long expired() {
        return expired.get();
    }

    /** Lets the mail under way be sent. */
    @Override
    public void close() {
        schedule.shutdown();
        try {
            if (!schedule.awaitTermination(TAKEN.toSeconds(), TimeUnit.SECONDS)) {
                schedule.shutdownNow();
            }
        } catch (InterruptedException hurry) {
            schedule.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
