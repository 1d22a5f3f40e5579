package interlocal.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A mail that waits to be sent. */
@Entity
@Table(name = "outbox")
class OutboxRow implements Persistable<String> {

    @Id
    private String id;

    private String recipient;
    private String subject;
    private String words;
    private Instant made;
    private Instant due;
    private int tries;
    private Instant expires;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected OutboxRow() {}

    OutboxRow(String id, Mail mail, Instant now) {
        this.id = id;
        this.recipient = mail.to();
        this.subject = mail.subject();
        this.words = mail.text();
        this.made = now;
        this.due = now;
        this.tries = 0;
        this.expires = mail.expires();
    }

    @Override
    public String getId() {
        return id;
    }

    /** Rows are only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    Instant made() {
        return made;
    }

    Instant due() {
        return due;
    }

    int tries() {
        return tries;
    }

    Mail mail() {
        return new Mail(recipient, subject, words, expires);
    }
}
