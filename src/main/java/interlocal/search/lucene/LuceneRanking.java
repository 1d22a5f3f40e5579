package interlocal.search.lucene;

import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.lucene.match.ScoreAccumulator;
import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.lucene.match.ScoredDocCollector;
import interlocal.search.lucene.match.WeightFactory;
import interlocal.search.policy.RankingFormula;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;

/** Puts matches in order by {@link RankingFormula}. */
record LuceneRanking(
        Snapshot snapshot,
        IndexSearcher searcher,
        LuceneTextQuery text,
        MatchCounter counter,
        ScoreAccumulator scores) {

    /** The best rows. */
    List<ScoredDoc> best(int most) throws IOException {
        var complete = counter.atLeast(text.levels().getFirst());
        scores.add(counter.weights());
        if (text.verbose().isPresent()) {
            add(text.stems());
            var best = first(RankingFormula.FEEDBACK_RECORDS, complete);
            add(new Feedback(snapshot)
                    .on(best, RankingFormula.feedback(text.verbose().get().length())));
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

    private ScoredDocCollector.DocScores score(LeafReaderContext segment, FixedBitSet complete) {
        var rows = scores.rows(segment.ord);
        var sums = scores.sums(segment.ord);
        var standing = snapshot.segments().get(segment.ord).standing();
        var bonus = text.verbose().isPresent() ? RankingFormula.COMPLETE : 0;
        return at -> {
            var score = sums[at] * standing[rows[at]];
            return complete.get(rows[at]) ? score + bonus : score;
        };
    }
}
