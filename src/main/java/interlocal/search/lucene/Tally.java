package interlocal.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * What the parts of a text come to in every row: how many there are, and what they score. Part after part is added, so
 * that one pass tells how far a text must be loosened, what matches then, and in what order.
 */
final class Tally {

    /** Rows that are looked at together: their sums stay in the processor's cache, and the limit is looked at between. */
    private static final int WINDOW = 1 << 15;

    private final IndexSearcher searcher;
    private final QueryTimeout limit;
    private final short[][] counts;
    private final float[][] scores;
    private boolean cut;

    /**
     * A part of a text.
     *
     * @param counts how much it counts where it is
     */
    record Part(Query query, int counts) {}

    /** Nothing counted yet, and no row scores. */
    Tally(IndexSearcher searcher, QueryTimeout limit) {
        this.searcher = searcher;
        this.limit = limit;
        var segments = searcher.getIndexReader().leaves();
        counts = new short[segments.size()][];
        scores = new float[segments.size()][];
        for (var segment : segments) {
            counts[segment.ord] = new short[segment.reader().maxDoc()];
            scores[segment.ord] = new float[segment.reader().maxDoc()];
        }
    }

    /** Adds parts to the rows, to all that the limit leaves time for. */
    void add(List<Part> parts) throws IOException {
        var weights = new ArrayList<Weight>();
        for (var part : parts) {
            weights.add(searcher.createWeight(searcher.rewrite(part.query()), ScoreMode.COMPLETE, 1));
        }
        for (var segment : searcher.getIndexReader().leaves()) {
            var running = new ArrayList<Running>();
            for (var part = 0; part < weights.size(); part++) {
                var scorer = weights.get(part).scorer(segment);
                if (scorer != null) {
                    scorer.iterator().nextDoc();
                    running.add(new Running(scorer, (short) parts.get(part).counts()));
                }
            }
            add(running, segment);
        }
    }

    private void add(List<Running> parts, LeafReaderContext segment) throws IOException {
        var buffer = new DocAndFloatFeatureBuffer();
        var end = segment.reader().maxDoc();
        for (var to = Math.min(WINDOW, end); !cut; to = Math.min(to + WINDOW, end)) {
            cut = limit.shouldExit();
            if (!cut) {
                for (var part : parts) {
                    part.addUpTo(to, counts[segment.ord], scores[segment.ord], buffer);
                }
            }
            if (to == end) {
                return;
            }
        }
    }

    /** A part on its way through a segment. */
    private record Running(Scorer scorer, short counted) {
        void addUpTo(int to, short[] counts, float[] scores, DocAndFloatFeatureBuffer buffer) throws IOException {
            for (scorer.nextDocsAndScores(to, null, buffer);
                    buffer.size > 0;
                    scorer.nextDocsAndScores(to, null, buffer)) {
                for (var i = 0; i < buffer.size; i++) {
                    var row = buffer.docs[i];
                    counts[row] += counted;
                    scores[row] += buffer.features[i];
                }
            }
        }
    }

    /** Whether there was no time for all rows. */
    boolean cut() {
        return cut;
    }

    /** The rows, none of them deleted, that come to a count. */
    FixedBitSet[] atLeast(int least) {
        var segments = searcher.getIndexReader().leaves();
        var rows = new FixedBitSet[segments.size()];
        for (var segment : segments) {
            rows[segment.ord] = Matches.everything(segment.reader());
            keep(rows[segment.ord], counts[segment.ord], least);
        }
        return rows;
    }

    private static void keep(FixedBitSet rows, short[] counts, int least) {
        var words = rows.getBits();
        for (var word = 0; word < words.length; word++) {
            var first = word << 6;
            var bits = 0L;
            for (var row = first; row < Math.min(first + Long.SIZE, counts.length); row++) {
                bits |= (counts[row] >= least ? 1L : 0L) << row;
            }
            words[word] &= bits;
        }
    }

    /** Whether a row comes to a count. */
    boolean isAtLeast(int least, int segment, int row) {
        return counts[segment][row] >= least;
    }

    /** What the parts score in a row, together. */
    float score(int segment, int row) {
        return scores[segment][row];
    }
}
