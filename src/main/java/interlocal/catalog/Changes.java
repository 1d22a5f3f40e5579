package interlocal.catalog;

import interlocal.content.Slug;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The change log. Every change of a record appends to it in the same transaction, and every index follows it. Sequence
 * numbers become visible in order and without gaps, on any number of nodes; only a restore leaves one.
 */
@Service
public class Changes {

    /** Published within the transaction that appended to the change log. */
    public record Appended() {}

    private final ChangeRows rows;
    private final ChangeHeadRows head;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Changes(ChangeRows rows, ChangeHeadRows head, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.head = head;
        this.events = events;
        this.clock = clock;
    }

    /** At most {@code limit} changes after a sequence number, oldest first. */
    @Transactional(readOnly = true)
    public List<Change> after(long sequence, int limit) {
        return rows.findBySequenceGreaterThanOrderBySequence(sequence, Limit.of(limit)).stream()
                .map(ChangeRow::toChange)
                .toList();
    }

    /** The last sequence number; 0 before the first change. */
    @Transactional(readOnly = true)
    public long last() {
        return head.last(ChangeHeadRow.ONLY);
    }

    /**
     * Locks the change log until the end of the transaction; waits while another transaction, on any node, holds it.
     * Publishing takes this lock first, so that whatever it then reads stays true until it commits.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void lock() {
        head.locked(ChangeHeadRow.ONLY);
    }

    /** Appends a change for each of these records. */
    @Transactional(propagation = Propagation.MANDATORY)
    void append(Collection<Slug> slugs) {
        insert(slugs.stream().map(Slug::text).toList());
    }

    /** Appends a change of the vocabularies. */
    @Transactional(propagation = Propagation.MANDATORY)
    void appendVocabularies() {
        var nothing = new ArrayList<@Nullable String>();
        nothing.add(null);
        insert(nothing);
    }

    private void insert(List<? extends @Nullable String> slugs) {
        if (slugs.isEmpty()) {
            return;
        }
        var sequence = head.locked(ChangeHeadRow.ONLY).reserve(slugs.size());
        var now = clock.instant();
        for (var slug : slugs) {
            rows.save(new ChangeRow(sequence++, slug, now));
        }
        events.publishEvent(new Appended());
    }
}
