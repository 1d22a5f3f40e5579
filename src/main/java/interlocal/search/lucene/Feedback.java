package interlocal.search.lucene;

import static java.util.stream.Collectors.toMap;

import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.RankingFormula;
import interlocal.search.policy.T;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        var weights = new HashMap<String, Double>();
        var docs = new HashMap<String, Integer>();
        if (matches.isEmpty() || matches.getFirst().score() <= 0) return List.of();
        for (var best : matches) {
            var stems = IndexDocument.stems(snapshot.reader(), best.row());
            var length = stems.values().stream().mapToDouble(count -> count).sum();
            var sh = Math.pow(best.score() / matches.getFirst().score(), T.fbPow);
            stems.forEach((stem, count) -> { docs.merge(stem, 1, Integer::sum); weights.merge(stem, count / length * sh, Double::sum); });
        }
        if (T.fbIdf > 0) weights.replaceAll((st, w) -> w * Math.pow(Math.log((snapshot.reader().numDocs() + 1.0) / (snapshot.records(st) + 0.5)), T.fbIdf));
        var chosen = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(stem -> tells(stem.getKey()) && docs.get(stem.getKey()) >= T.fbMin)
                .limit((int) T.fbStems)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
        var sum = chosen.values().stream().mapToDouble(each -> each).sum();
        return chosen.entrySet().stream()
                .map(stem -> part(stem.getKey(), (float) (weight * stem.getValue() / sum)))
                .toList();
    }

    private static Query part(String stem, float weight) {
        return new BoostQuery(new TermQuery(new Term(IndexFields.STEMS, stem)), weight);
    }

    private boolean tells(String stem) {
        var records = snapshot.records(stem);
        return records > 1 && records <= snapshot.reader().numDocs() / T.fbCommon;
    }
}
