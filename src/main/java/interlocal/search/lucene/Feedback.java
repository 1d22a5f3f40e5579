package interlocal.search.lucene;

import static java.util.stream.Collectors.toMap;

import interlocal.search.lucene.match.ScoredDoc;
import interlocal.search.policy.RankingFormula;
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
 * What the best matches have in common speaks for the others too: the stems that are frequent in them join the question
 * (RM3: Abdul-Jaleel et al., UMass at TREC 2004: novelty and HARD). They change the order, never what is found.
 */
record Feedback(Snapshot snapshot) {

    /**
     * The stems to look for besides.
     *
     * @param matches the best, by their scores
     * @param weight of all of them together
     */
    List<Query> on(List<ScoredDoc> matches, float weight) throws IOException {
        var weights = new HashMap<String, Double>();
        for (var best : matches) {
            var stems = IndexDocument.stems(snapshot.reader(), best.row());
            var length = stems.values().stream().mapToDouble(count -> count).sum();
            stems.forEach((stem, count) -> weights.merge(stem, count / length * best.score(), Double::sum));
        }
        var chosen = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(stem -> tells(stem.getKey()))
                .limit(RankingFormula.FEEDBACK_STEMS)
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
        return records > 1 && records <= snapshot.reader().numDocs() / RankingFormula.FEEDBACK_COMMON;
    }
}
