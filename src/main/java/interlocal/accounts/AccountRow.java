package interlocal.accounts;

import interlocal.accounts.protocol.Account;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.PersonName;
import interlocal.accounts.protocol.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An account. Only what changes is written, so that two changes at once both stay. */
@Entity
@DynamicUpdate
@Table(name = "account")
class AccountRow {

    private static final String IDS = "account_id_seq";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = IDS)
    @SequenceGenerator(name = IDS, sequenceName = IDS, allocationSize = 10)
    private @Nullable Long id;

    private String mail;
    private String name;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Role role;

    private boolean disabled;
    private String password;
    private Instant made;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AccountRow() {}

    AccountRow(MailAddress mail, PersonName name, Role role, String password, Instant made) {
        this.mail = mail.text();
        this.name = name.text();
        this.role = role;
        this.password = password;
        this.made = made;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String mail() {
        return mail;
    }

    String name() {
        return name;
    }

    void rename(PersonName to) {
        this.name = to.text();
    }

    Role role() {
        return role;
    }

    void give(Role other) {
        this.role = other;
    }

    boolean disabled() {
        return disabled;
    }

    void disable(boolean off) {
        this.disabled = off;
    }

    String password() {
        return password;
    }

    void setPassword(String hash) {
        this.password = hash;
    }

    Account account() {
        return new Account(id(), new MailAddress(mail), name, role, disabled, made);
    }
}
