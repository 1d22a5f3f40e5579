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

/** Collects the rows with the highest scores, best first. Equal scores are ordered as if there were no words. */
public final class ScoredDocCollector {

    /** Within one segment, rows are already in the order of {@link interlocal.search.lucene.IndexFields#BEST}. */
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

    /** The scores of the rows of a segment, by position. */
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
        best.sort(Comparator.comparingDouble(ScoredDoc::score).reversed().thenComparing(this::bestFirst));
        best.subList(Math.min(most, best.size()), best.size()).clear();
    }

    private int bestFirst(ScoredDoc one, ScoredDoc other) {
        try {
            return IndexDocument.bestFirst(reader, one.row(), other.row());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The best rows that were added, at most as many as wanted. */
    public List<ScoredDoc> rows() {
        return best;
    }
}
