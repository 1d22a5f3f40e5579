package interlocal.search.lucene;

import interlocal.search.Tier;
import interlocal.search.lucene.match.MatchCounter;
import interlocal.search.lucene.match.ScoreAccumulator;
import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.lucene.match.ScoredDocCollector;
import interlocal.search.lucene.match.WeightFactory;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.RankingPart;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Orders matches by {@link RankingFormula}. */
record LuceneRanking(
        Snapshot snapshot,
        IndexSearcher searcher,
        LuceneTextQuery text,
        FoundRows found,
        MatchCounter counter,
        Set<RankingPart> without,
        ScoreAccumulator scores) {

    /** The best rows, at most {@code most}. */
    List<ScoredDoc> best(int most) throws IOException {
        scores.add(counter.weights());
        if (!text.stems().isEmpty()) {
            scores.add(WeightFactory.of(text.stems(), searcher));
            if (!without.contains(RankingPart.FEEDBACK)) {
                scores.add(WeightFactory.of(feedback(), searcher));
            }
        }
        return first(most, found.isEven() || without.contains(RankingPart.TIERS) ? _ -> _ -> Tier.FOUND : this::tiers);
    }

    private List<Query> feedback() throws IOException {
        var best = first(RankingFormula.FEEDBACK_RECORDS, _ -> _ -> Tier.FOUND);
        var words = text.verbose().orElseThrow().length();
        return new Feedback(snapshot).on(best, RankingFormula.feedback(words));
    }

    private List<ScoredDoc> first(int most, Function<LeafReaderContext, ScoredDocCollector.DocTiers> tiers) {
        var best = new ScoredDocCollector(snapshot.reader(), most);
        for (var segment : snapshot.reader().leaves()) {
            best.add(segment, scores.rows(segment.ord), tiers.apply(segment), score(segment));
        }
        return best.rows();
    }

    private ScoredDocCollector.DocTiers tiers(LeafReaderContext segment) {
        var rows = scores.rows(segment.ord);
        return at -> found.tier(segment.ord, rows[at]);
    }

    private ScoredDocCollector.DocScores score(LeafReaderContext segment) {
        var rows = scores.rows(segment.ord);
        var sums = scores.sums(segment.ord);
        var standing = snapshot.segments().get(segment.ord).standing();
        return without.contains(RankingPart.STANDING) ? at -> sums[at] : at -> sums[at] * standing[rows[at]];
    }
}
