package interlocal.accounts;

import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Secret;
import interlocal.accounts.protocol.SignedInBrowser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A browser in which somebody is signed in. */
@Entity
@Table(name = "account_session")
class SessionRow implements Persistable<String> {

    @Id
    private String sha256;

    private long accountId;
    private Instant begun;
    private Instant used;
    private String address;
    private String agent;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SessionRow() {}

    SessionRow(Secret key, long accountId, Device device, Instant now) {
        this.sha256 = key.sha256();
        this.accountId = accountId;
        this.begun = now;
        this.used = now;
        this.address = device.network();
        this.agent = device.agent();
    }

    @Override
    public String getId() {
        return sha256;
    }

    /** Rows are only ever inserted. */
    @Override
    public boolean isNew() {
        return true;
    }

    long accountId() {
        return accountId;
    }

    Instant begun() {
        return begun;
    }

    Instant used() {
        return used;
    }

    SignedInBrowser browser(String present) {
        return new SignedInBrowser(sha256, begun, used, new Device(address, agent), sha256.equals(present));
    }
}
