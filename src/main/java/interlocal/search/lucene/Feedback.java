package interlocal.search.lucene;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What the best matches have in common speaks for the others too: the roots that are frequent in them join the question
 * (RM3: Abdul-Jaleel et al., UMass at TREC 2004: novelty and HARD). They change the order, never what is found.
 */
record Feedback(Snapshot snapshot) {

    /** How many records are the best. */
    static final int BEST = 10;

    private static final int MOST_ROOTS = 20;

    /** A root in more than one record of so many tells too little. */
    private static final int COMMON = 10;

    /**
     * The roots to look for besides.
     *
     * @param matches the best, by their scores
     * @param weight of all of them together
     */
    List<Query> on(List<Scored> matches, float weight) throws IOException {
        var weights = new HashMap<String, Double>();
        var vectors = snapshot.reader().termVectors();
        for (var best : matches) {
            var roots = vectors.get(best.row(), Fields.ROOTS);
            if (roots != null) {
                shares(roots).forEach((root, share) -> weights.merge(root, share * best.score(), Double::sum));
            }
        }
        var chosen = weights.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .filter(root -> tells(root.getKey()))
                .limit(MOST_ROOTS)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
        var sum = chosen.values().stream().mapToDouble(each -> each).sum();
        return chosen.entrySet().stream()
                .map(root -> part(root.getKey(), (float) (weight * root.getValue() / sum)))
                .toList();
    }

    private static Query part(String root, float weight) {
        return new BoostQuery(new TermQuery(new Term(Fields.ROOTS, root)), weight);
    }

    /** How much of a text each of its roots is. */
    private static Map<String, Double> shares(Terms roots) throws IOException {
        var shares = new HashMap<String, Double>();
        var length = 0L;
        var each = roots.iterator();
        for (var root = each.next(); root != null; root = each.next()) {
            shares.put(root.utf8ToString(), (double) each.totalTermFreq());
            length += each.totalTermFreq();
        }
        var all = length;
        shares.replaceAll((_, count) -> count / all);
        return shares;
    }

    private boolean tells(String root) {
        var records = snapshot.records(root);
        return records > 1 && records <= snapshot.reader().numDocs() / COMMON;
    }
}
