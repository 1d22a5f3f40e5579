package interlocal.search.lucene.match;

import interlocal.search.Tier;
import interlocal.search.lucene.IndexDocument;
import interlocal.search.lucene.IndexFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The first of some rows in the order of {@link IndexFields#BEST}. Each segment stores its rows in it, so the segments
 * are merged and no row is looked at that comes after the last one wanted.
 */
public final class FirstRows {

    private FirstRows() {}

    /** At most {@code most} of the rows, given by segment, the best first. */
    public static List<ScoredDoc> of(FixedBitSet[] rows, IndexReader reader, int most) throws IOException {
        var heads = new PriorityQueue<Head>();
        for (var segment : reader.leaves()) {
            var head = new Head(segment, rows[segment.ord]);
            if (head.next()) {
                heads.add(head);
            }
        }
        var first = new ArrayList<ScoredDoc>();
        while (first.size() < most && !heads.isEmpty()) {
            var head = heads.remove();
            first.add(new ScoredDoc(head.row(), Tier.FOUND, 0));
            if (head.next()) {
                heads.add(head);
            }
        }
        return first;
    }

    /** The next row of a segment. What its title is filed under is looked up only if its standing decides nothing. */
    private static final class Head implements Comparable<Head> {
        private final LeafReaderContext segment;
        private final DocIdSetIterator rows;
        private final NumericDocValues standings;
        private long standing;
        private @Nullable BytesRef title;

        Head(LeafReaderContext segment, FixedBitSet rows) throws IOException {
            this.segment = segment;
            this.rows = new BitSetIterator(rows, 0);
            standings = DocValues.getNumeric(segment.reader(), IndexFields.BEST_FIRST);
        }

        boolean next() throws IOException {
            if (rows.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            standings.advanceExact(rows.docID());
            standing = standings.longValue();
            title = null;
            return true;
        }

        int row() {
            return segment.docBase + rows.docID();
        }

        @Override
        public int compareTo(Head other) {
            return standing == other.standing
                    ? title().compareTo(other.title())
                    : Long.compare(other.standing, standing);
        }

        private BytesRef title() {
            var known = title;
            if (known == null) {
                known = titleKey();
                title = known;
            }
            return known;
        }

        private BytesRef titleKey() {
            try {
                return IndexDocument.titleKey(segment.reader(), rows.docID());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
