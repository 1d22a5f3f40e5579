package interlocal.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A version of a file that waits for review, because its record was changed in the portal too. */
@Entity
@Table(name = "parked")
class ParkedRow {

    @Id
    private String path;

    private String slug;
    private String sha256;

    @Column(length = 1_000_000)
    private byte[] source;

    private Instant found;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ParkedRow() {}

    ParkedRow(String path, String slug, String sha256, byte[] source, Instant found) {
        this.path = path;
        this.slug = slug;
        this.sha256 = sha256;
        this.source = source;
        this.found = found;
    }

    String path() {
        return path;
    }

    String slug() {
        return slug;
    }

    String sha256() {
        return sha256;
    }

    byte[] source() {
        return source;
    }

    Instant found() {
        return found;
    }
}
