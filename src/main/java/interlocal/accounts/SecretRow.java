package interlocal.accounts;

import interlocal.accounts.protocol.Secret;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.springframework.data.domain.Persistable;

/** What a secret opens. The secret itself is kept nowhere: a row is known by its SHA-256. */
@MappedSuperclass
abstract class SecretRow implements Persistable<String> {

    @Id
    private String sha256;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected SecretRow() {}

    SecretRow(Secret secret) {
        this.sha256 = secret.sha256();
    }

    @Override
    public final String getId() {
        return sha256;
    }

    /** Rows are only ever inserted. */
    @Override
    public final boolean isNew() {
        return true;
    }
}
