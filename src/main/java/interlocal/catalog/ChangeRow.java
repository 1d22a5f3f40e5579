package interlocal.catalog;

import interlocal.content.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of the change log. Never updated. */
@Entity
@Immutable
@Table(name = "change_log")
class ChangeRow implements Persistable<Long> {

    @Id
    private Long sequence;

    private @Nullable String slug;

    @SuppressWarnings("UnusedVariable") // for people who query the table
    private Instant made;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ChangeRow() {}

    ChangeRow(long sequence, @Nullable String slug, Instant made) {
        this.sequence = sequence;
        this.slug = slug;
        this.made = made;
    }

    Change toChange() {
        return new Change(sequence, slug == null ? null : new Slug(slug));
    }

    @Override
    public Long getId() {
        return sequence;
    }

    /** Rows are only ever inserted, so an assigned id does not mean that the row exists. */
    @Override
    public boolean isNew() {
        return true;
    }
}
