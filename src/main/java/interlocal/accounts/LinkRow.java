package interlocal.accounts;

import interlocal.accounts.protocol.Invitation;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Secret;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A link that works once. Never updated. */
@Entity
@Immutable
@Table(name = "account_link")
class LinkRow extends SecretRow {

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Purpose purpose;

    private @Nullable String mail;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Role role;

    private @Nullable Long accountId;

    private Instant made;
    private Instant expires;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected LinkRow() {}

    private LinkRow(Secret token, Purpose purpose, Instant now) {
        super(token);
        this.purpose = purpose;
        this.made = now;
        this.expires = now.plus(purpose.life());
    }

    static LinkRow setUp(Secret token, Instant now) {
        return new LinkRow(token, Purpose.SET_UP, now);
    }

    static LinkRow invitation(Secret token, MailAddress mail, Role role, Instant now) {
        var row = new LinkRow(token, Purpose.INVITATION, now);
        row.mail = mail.text();
        row.role = role;
        return row;
    }

    static LinkRow reset(Secret token, long accountId, Instant now) {
        var row = new LinkRow(token, Purpose.RESET, now);
        row.accountId = accountId;
        return row;
    }

    Purpose purpose() {
        return purpose;
    }

    Instant made() {
        return made;
    }

    Instant expires() {
        return expires;
    }

    MailAddress mail() {
        return new MailAddress(Objects.requireNonNull(mail));
    }

    Role role() {
        return Objects.requireNonNull(role);
    }

    long accountId() {
        return Objects.requireNonNull(accountId);
    }

    Invitation invitation() {
        return new Invitation(getId(), mail(), role(), expires);
    }
}
