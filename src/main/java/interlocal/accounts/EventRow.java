package interlocal.accounts;

import interlocal.accounts.protocol.AccountEvent;
import interlocal.accounts.protocol.AccountEvent.What;
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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something that was done with an account. Never updated. */
@Entity
@Immutable
@Table(name = "account_event")
class EventRow {

    private static final String IDS = "account_event_id_seq";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = IDS)
    @SequenceGenerator(name = IDS, sequenceName = IDS, allocationSize = 100)
    private @Nullable Long id;

    private Instant happened;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private What what;

    private @Nullable Long accountId;
    private @Nullable Long actorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Role role;

    private @Nullable String address;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected EventRow() {}

    EventRow(AccountEvent event) {
        this.happened = event.happened();
        this.what = event.what();
        this.accountId = event.account();
        this.actorId = event.actor();
        this.role = event.role();
        this.address = event.address();
    }

    AccountEvent event() {
        return new AccountEvent(happened, what, accountId, actorId, role, address);
    }
}
