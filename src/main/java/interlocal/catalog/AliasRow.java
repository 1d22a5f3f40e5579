package interlocal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A former slug of a record. */
@Entity
@Table(name = "alias")
class AliasRow {

    @Id
    private String slug;

    private long recordId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected AliasRow() {}

    AliasRow(String slug, long recordId) {
        this.slug = slug;
        this.recordId = recordId;
    }

    String slug() {
        return slug;
    }

    long recordId() {
        return recordId;
    }
}
