package interlocal.search.lucene;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a text come to in every row: how many there are, and what they score, so that one pass tells how
 * far a text must be loosened and what matches then. What only decides the order is added later, to the matches alone.
 */
final class Tally {

    /** Rows that are looked at together: their sums stay in the processor's cache, and the limit is looked at between. */
    private static final int WINDOW = 1 << 15;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;
    private static final long DIAGONAL = 0x0102040810204080L;

    private final IndexSearcher searcher;
    private final QueryTimeout limit;
    private final byte[][] counts;
    private final float[][] scores;
    private boolean cut;

    /**
     * A part of a text.
     *
     * @param counts how much it counts where it is; all parts together at most {@value Byte#MAX_VALUE}
     */
    record Part(Query query, int counts) {}

    /** Nothing counted yet, and no row scores. */
    Tally(IndexSearcher searcher, QueryTimeout limit) {
        this.searcher = searcher;
        this.limit = limit;
        var segments = searcher.getIndexReader().leaves();
        counts = new byte[segments.size()][];
        scores = new float[segments.size()][];
        for (var segment : segments) {
            counts[segment.ord] =
                    new byte[FixedBitSet.bits2words(segment.reader().maxDoc()) * Long.SIZE];
            scores[segment.ord] = new float[segment.reader().maxDoc()];
        }
    }

    /** Counts parts in all rows, so far as the limit leaves time, and adds what they score. */
    void count(List<Part> parts) throws IOException {
        add(parts, null);
    }

    /** Adds what more parts score in some of the rows. */
    void score(List<Query> parts, FixedBitSet[] rows) throws IOException {
        add(parts.stream().map(part -> new Part(part, 0)).toList(), rows);
    }

    private void add(List<Part> parts, FixedBitSet @Nullable [] rows) throws IOException {
        var weights = new ArrayList<Weight>();
        for (var part : parts) {
            weights.add(searcher.createWeight(searcher.rewrite(part.query()), ScoreMode.COMPLETE, 1));
        }
        for (var segment : searcher.getIndexReader().leaves()) {
            var among = rows == null ? null : rows[segment.ord];
            if (among != null && among.scanIsEmpty()) {
                continue;
            }
            var running = new ArrayList<Running>();
            for (var part = 0; part < weights.size(); part++) {
                var scorer = weights.get(part).scorer(segment);
                if (scorer != null) {
                    scorer.iterator().nextDoc();
                    running.add(new Running(scorer, (byte) parts.get(part).counts()));
                }
            }
            add(running, segment, among);
        }
    }

    private void add(List<Running> parts, LeafReaderContext segment, @Nullable FixedBitSet among) throws IOException {
        var buffer = new DocAndFloatFeatureBuffer();
        var end = segment.reader().maxDoc();
        for (var to = Math.min(WINDOW, end); !cut; to = Math.min(to + WINDOW, end)) {
            cut = limit.shouldExit();
            if (!cut) {
                for (var part : parts) {
                    while (part.next(to, among, buffer)) {
                        add(buffer, part.counted(), counts[segment.ord], scores[segment.ord]);
                    }
                }
            }
            if (to == end) {
                return;
            }
        }
    }

    private static void add(DocAndFloatFeatureBuffer found, byte counted, byte[] counts, float[] scores) {
        for (var i = 0; i < found.size; i++) {
            var row = found.docs[i];
            counts[row] += counted;
            scores[row] += found.features[i];
        }
    }

    /** A part on its way through a segment. */
    private record Running(Scorer scorer, byte counted) {
        boolean next(int to, @Nullable FixedBitSet among, DocAndFloatFeatureBuffer buffer) throws IOException {
            scorer.nextDocsAndScores(to, among, buffer);
            return buffer.size > 0;
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

    private static void keep(FixedBitSet rows, byte[] counts, int least) {
        var words = rows.getBits();
        for (var word = 0; word < words.length; word++) {
            var bits = 0L;
            for (var row = 0; row < Long.SIZE; row += Long.BYTES) {
                bits |= atLeast(least, (long) EIGHT.get(counts, word * Long.SIZE + row)) << row;
            }
            words[word] &= bits;
        }
    }

    /** Eight counts at once: each sets the highest bit of its byte if it is enough, and a product gathers these bits. */
    private static long atLeast(int least, long counts) {
        var enough = ((counts | HIGHEST) - ONES * least) & HIGHEST;
        return ((enough >>> 7) * DIAGONAL) >>> 56;
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
