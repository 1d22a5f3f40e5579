package interlocal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The single row that holds the last sequence number of the change log. */
@Entity
@Table(name = "change_head")
class ChangeHeadRow {

    static final int ONLY = 1;

    @Id
    private int id;

    private long lastSequence;

    protected ChangeHeadRow() {}

    long last() {
        return lastSequence;
    }

    /** Reserves {@code count} sequence numbers and returns the first. */
    long reserve(int count) {
        var first = lastSequence + 1;
        lastSequence += count;
        return first;
    }
}
