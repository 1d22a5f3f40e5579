package interlocal.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that are to be sent. They are in the database, so that they survive restarts and a mail server that is down. */
@Service
public class Outbox {

    /** A mail was queued; it can be sent once the transaction has ended well. */
    public record Queued() {}

    private final OutboxRows rows;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxRows rows, MailSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the portal has a mail server; if not, nothing may be queued. */
    public boolean isThere() {
        return settings.isThere();
    }

    /**
     * Queues a mail in the transaction of what causes it: it is sent if that ends well, and only then.
     *
     * @throws IllegalStateException if there is no mail server
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void queue(Mail mail) {
        if (!isThere()) {
            throw new IllegalStateException("no mail server is configured");
        }
        rows.save(new OutboxRow(UUID.randomUUID().toString(), mail, clock.instant()));
        events.publishEvent(new Queued());
    }

    /** How many mails wait. */
    public long waiting() {
        return rows.count();
    }

    /** When the mail was queued that has waited longest; empty if none waits. */
    public Optional<Instant> oldest() {
        return Optional.ofNullable(rows.oldest());
    }
}
