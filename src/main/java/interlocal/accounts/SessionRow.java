package interlocal.accounts;

import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Secret;
import interlocal.accounts.protocol.SignedInBrowser;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser in which somebody is signed in. */
@Entity
@Table(name = "account_session")
class SessionRow extends SecretRow {

    private long accountId;
    private Instant begun;
    private Instant used;
    private String address;
    private String agent;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SessionRow() {}

    SessionRow(Secret key, long accountId, Device device, Instant now) {
        super(key);
        this.accountId = accountId;
        this.begun = now;
        this.used = now;
        this.address = device.network();
        this.agent = device.agent();
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
        return new SignedInBrowser(getId(), begun, used, new Device(address, agent), getId().equals(present));
    }
}
