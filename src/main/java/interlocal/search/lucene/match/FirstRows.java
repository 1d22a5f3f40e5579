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
import org.apache.lucene.util.FixedBitSet;

/**
 * The first of some rows in the order of {@link IndexFields#BEST}. Each segment stores its rows in it, so the segments
 * are merged and no row is looked at that comes after the last one wanted.
 */
public final class FirstRows {

    private FirstRows() {}

    /** At most {@code most} of the rows, given by segment, the best first. */
    public static List<ScoredDoc> of(FixedBitSet[] rows, IndexReader reader, int most) throws IOException {
        var heads = new PriorityQueue<Head>((one, other) -> before(one, other, reader));
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

    private static int before(Head one, Head other, IndexReader reader) {
        if (one.standing != other.standing) {
            return Long.compare(other.standing, one.standing);
        }
        try {
            return IndexDocument.bestFirst(reader, one.row(), other.row());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The next row of a segment. */
    private static final class Head {
        private final int base;
        private final DocIdSetIterator rows;
        private final NumericDocValues standings;
        private long standing;

        Head(LeafReaderContext segment, FixedBitSet rows) throws IOException {
            base = segment.docBase;
            this.rows = new BitSetIterator(rows, 0);
            standings = DocValues.getNumeric(segment.reader(), IndexFields.BEST_FIRST);
        }

        boolean next() throws IOException {
            if (rows.nextDoc() == DocIdSetIterator.NO_MORE_DOCS) {
                return false;
            }
            standings.advanceExact(rows.docID());
            standing = standings.longValue();
            return true;
        }

        int row() {
            return base + rows.docID();
        }
    }
}
