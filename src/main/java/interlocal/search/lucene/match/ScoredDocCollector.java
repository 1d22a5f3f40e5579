package interlocal.search.lucene.match;

import interlocal.search.lucene.IndexDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Collects the rows that score most, the best first; of equal ones the newest, then by slug. */
public final class ScoredDocCollector {

    /** Of one segment, whose rows lie in the order of {@link interlocal.search.lucene.IndexFields#NEWEST}. */
    private static final Comparator<ScoredDoc> WORST_FIRST = (one, other) -> {
        var byScore = Float.compare(one.score(), other.score());
        return byScore == 0 ? Integer.compare(other.row(), one.row()) : byScore;
    };

    private final IndexReader reader;
    private final int most;
    private final List<ScoredDoc> best = new ArrayList<>();

    public ScoredDocCollector(IndexReader reader, int most) {
        this.reader = reader;
        this.most = most;
    }

    /** What the rows of a segment score, by position. */
    public interface DocScores {
        float at(int position);
    }

    /** Adds rows of a segment. */
    public void add(LeafReaderContext segment, int[] rows, DocScores scores) {
        var least = best.size() < most ? 0 : best.getLast().score();
        var heap = new PriorityQueue<ScoredDoc>(WORST_FIRST);
        for (var at = 0; at < rows.length; at++) {
            var score = scores.at(at);
            if (heap.size() < most ? score >= least : score > heap.element().score()) {
                heap.add(new ScoredDoc(segment.docBase + rows[at], score));
                if (heap.size() > most) {
                    heap.remove();
                }
            }
        }
        best.addAll(heap);
        best.sort(Comparator.comparingDouble(ScoredDoc::score).reversed().thenComparing(this::newestFirst));
        best.subList(Math.min(most, best.size()), best.size()).clear();
    }

    private int newestFirst(ScoredDoc one, ScoredDoc other) {
        try {
            return IndexDocument.newestFirst(reader, one.row(), other.row());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Those that were added, as many as were wanted. */
    public List<ScoredDoc> rows() {
        return best;
    }
}
