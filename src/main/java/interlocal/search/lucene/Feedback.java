package interlocal.search.lucene;

import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.RankingFormula;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Adds the stems that are frequent in the best matches to the query, because they are likely to suit other matches too
 * (RM3: Abdul-Jaleel et al., UMass at TREC 2004: novelty and HARD). This changes the order, never what is found.
 */
record Feedback(Snapshot snapshot) {

    /**
     * Queries for the stems to add.
     *
     * @param matches the best matches, with their scores
     * @param weight the total weight of all stems
     */
    List<Query> on(List<ScoredDoc> matches, float weight) throws IOException {
        if (matches.isEmpty() || matches.getFirst().score() <= 0) {
            return List.of();
        }
        var shared = new HashMap<String, SharedStem>();
        for (var match : matches) {
            var stems = IndexDocument.stems(snapshot.reader(), match.row());
            var length = stems.values().stream().mapToDouble(count -> count).sum();
            var trust = RankingFormula.trust(match.score(), matches.getFirst().score());
            stems.forEach((stem, count) ->
                    shared.computeIfAbsent(stem, SharedStem::new).add(count / length * trust));
        }
        var chosen = shared.values().stream()
                .filter(stem -> stem.records >= RankingFormula.FEEDBACK_SHARED)
                .sorted(Comparator.<SharedStem>comparingDouble(stem -> -stem.weight)
                        .thenComparing(stem -> stem.text))
                .filter(stem -> tells(stem.text))
                .limit(RankingFormula.FEEDBACK_STEMS)
                .toList();
        var sum = chosen.stream().mapToDouble(stem -> stem.weight).sum();
        return chosen.stream()
                .map(stem -> part(stem.text, (float) (weight * stem.weight / sum)))
                .toList();
    }

    /** A stem of the best records: how much of them it is, and how many have it. */
    private static final class SharedStem {
        private final String text;
        private double weight;
        private int records;

        SharedStem(String text) {
            this.text = text;
        }

        void add(double share) {
            weight += share;
            records++;
        }
    }

    private static Query part(String stem, float weight) {
        return new BoostQuery(new TermQuery(new Term(IndexFields.STEMS, stem)), weight);
    }

    private boolean tells(String stem) {
        var records = snapshot.records(stem);
        return records > 1 && records <= snapshot.reader().numDocs() / RankingFormula.FEEDBACK_COMMON;
    }
}
