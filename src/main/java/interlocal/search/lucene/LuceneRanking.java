package interlocal.search.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/**
 * Puts matches in order by what the parts of the text score in them, multiplied by the
 * {@linkplain interlocal.search.Standing standing} of the record. Of prose, those that have all of it come first, and
 * what the very best have in common speaks for the others too.
 */
record LuceneRanking(
        Snapshot snapshot, IndexSearcher searcher, LuceneTextQuery text, MatchCounter tally, ScoreAccumulator scores) {

    /** The best rows. */
    List<ScoredDoc> best(int most) throws IOException {
        var complete = tally.atLeast(text.levels().getFirst());
        scores.add(tally.weights());
        var prose = text.prose();
        if (prose.isPresent()) {
            add(prose.get().alike());
            add(new Feedback(snapshot)
                    .on(first(Feedback.BEST, complete), prose.get().feedback()));
        }
        return first(most, complete);
    }

    private void add(List<Query> queries) throws IOException {
        scores.add(WeightFactory.of(queries, searcher));
    }

    private List<ScoredDoc> first(int most, FixedBitSet[] complete) {
        var best = new ScoredDocCollector(snapshot.reader(), most);
        for (var segment : snapshot.reader().leaves()) {
            best.add(segment, scores.rows(segment.ord), score(segment, complete[segment.ord]));
        }
        return best.rows();
    }

    private ScoredDocCollector.Score score(LeafReaderContext segment, FixedBitSet complete) {
        var rows = scores.rows(segment.ord);
        var sums = scores.sums(segment.ord);
        var standing = snapshot.segments().get(segment.ord).standing();
        var bonus = text.prose().isPresent() ? VerboseQuery.COMPLETE : 0;
        return at -> {
            var score = sums[at] * standing[rows[at]];
            return complete.get(rows[at]) ? score + bonus : score;
        };
    }
}
