package interlocal.search.lucene.match;

import interlocal.search.lucene.facet.SegmentDocs;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocAndFloatFeatureBuffer;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Adds up the scores of queries in the given rows. It adds in the order of the queries, so that equal records get equal
 * scores in every segment. Rows are identified by their position among the given rows of a segment.
 */
public final class ScoreAccumulator {

    /**
     * If a query matches more than this many times the given rows, looking up each row is quicker than reading all
     * matches.
     */
    private static final int SPARSE = 32;

    private final IndexReader reader;
    private final QueryTimeout limit;
    private final int[][] rows;
    private final float[][] sums;
    private final float[] window = new float[MatchCounter.WINDOW];
    private final DocAndFloatFeatureBuffer buffer = new DocAndFloatFeatureBuffer();
    private boolean cut;

    /** Starts with all scores at 0. */
    public ScoreAccumulator(FixedBitSet[] bits, IndexReader reader, QueryTimeout limit) {
        this.reader = reader;
        this.limit = limit;
        rows = Arrays.stream(bits).map(SegmentDocs::numbers).toArray(int[][]::new);
        sums = Arrays.stream(rows).map(each -> new float[each.length]).toArray(float[][]::new);
    }

    /** Adds the scores of queries, as far as the time limit allows. */
    public void add(List<Weight> weights) throws IOException {
        for (var segment : reader.leaves()) {
            if (rows[segment.ord].length > 0) {
                var scorers = new ArrayList<Scorer>();
                for (var weight : weights) {
                    var scorer = weight.scorer(segment);
                    if (scorer != null) {
                        scorers.add(scorer);
                    }
                }
                add(scorers, segment);
            }
        }
    }

    private void add(List<Scorer> scorers, LeafReaderContext segment) throws IOException {
        var sums = this.sums[segment.ord];
        var rows = this.rows[segment.ord];
        for (var at = 0; at < rows.length; ) {
            cut |= limit.shouldExit();
            if (cut) {
                return;
            }
            var from = rows[at] & -MatchCounter.WINDOW;
            var end = end(rows, at, from + MatchCounter.WINDOW);
            for (var scorer : scorers) {
                if (scorer.iterator().cost() / SPARSE > rows.length) {
                    addEach(scorer, rows, at, end, from);
                } else {
                    addAll(scorer, segment, from);
                }
            }
            for (; at < end; at++) {
                sums[at] += window[rows[at] - from];
            }
            Arrays.fill(
                    window, 0, Math.min(MatchCounter.WINDOW, segment.reader().maxDoc() - from), 0);
        }
    }

    private static int end(int[] rows, int at, int to) {
        var end = Arrays.binarySearch(rows, at, rows.length, to);
        return end < 0 ? -end - 1 : end;
    }

    private void addEach(Scorer scorer, int[] rows, int at, int end, int from) throws IOException {
        var found = scorer.iterator();
        for (var each = at; each < end; each++) {
            var row = rows[each];
            if (found.docID() < row) {
                found.advance(row);
            }
            if (found.docID() == row) {
                window[row - from] += scorer.score();
            }
        }
    }

    private void addAll(Scorer scorer, LeafReaderContext segment, int from) throws IOException {
        var to = Math.min(from + MatchCounter.WINDOW, segment.reader().maxDoc());
        if (scorer.docID() < from) {
            scorer.iterator().advance(from);
        }
        for (scorer.nextDocsAndScores(to, null, buffer); buffer.size > 0; scorer.nextDocsAndScores(to, null, buffer)) {
            for (var i = 0; i < buffer.size; i++) {
                window[buffer.docs[i] - from] += buffer.features[i];
            }
        }
    }

    /** Whether time ran out before all rows were scored. */
    public boolean cut() {
        return cut;
    }

    /** The given rows of a segment. */
    public int[] rows(int segment) {
        return rows[segment];
    }

    /** The total scores of the rows of a segment, by position. */
    public float[] sums(int segment) {
        return sums[segment];
    }
}
