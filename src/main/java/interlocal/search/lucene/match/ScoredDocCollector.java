package interlocal.search.lucene.match;

import interlocal.search.Tier;
import interlocal.search.lucene.IndexDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;

/** Collects the best rows, the best first. Equal tiers and scores are ordered as if there were no words. */
public final class ScoredDocCollector {

    /** Within one segment, rows are already in the order of {@link interlocal.search.lucene.IndexFields#BEST}. */
    private static final Comparator<ScoredDoc> WORST_FIRST = (one, other) -> {
        var rank = other.compareRank(one);
        return rank == 0 ? Integer.compare(other.row(), one.row()) : rank;
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

    /** The tiers of the rows of a segment, by position. */
    public interface DocTiers {
        Tier at(int position);
    }

    /** Adds rows of a segment. */
    public void add(LeafReaderContext segment, int[] rows, DocTiers tiers, DocScores scores) {
        var least = best.size() < most ? null : best.getLast();
        var heap = new PriorityQueue<ScoredDoc>(WORST_FIRST);
        for (var at = 0; at < rows.length; at++) {
            var worst = heap.size() < most ? least : heap.element();
            var tier = tiers.at(at);
            var score = scores.at(at);
            if (worst == null || beats(tier, score, worst, heap.size() < most)) {
                heap.add(new ScoredDoc(segment.docBase + rows[at], tier, score));
                if (heap.size() > most) {
                    heap.remove();
                }
            }
        }
        best.addAll(heap);
        best.sort(((Comparator<ScoredDoc>) ScoredDoc::compareRank).thenComparing(this::bestFirst));
        best.subList(Math.min(most, best.size()), best.size()).clear();
    }

    /** Whether a row comes before another one, or, if {@code equal}, is as good. */
    private static boolean beats(Tier tier, float score, ScoredDoc other, boolean equal) {
        if (tier != other.tier()) {
            return tier.compareTo(other.tier()) < 0;
        }
        return equal ? score >= other.score() : score > other.score();
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
