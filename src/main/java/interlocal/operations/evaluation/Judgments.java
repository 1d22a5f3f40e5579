package interlocal.operations.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The documents that answer one query, and measures of how good a ranking is by them.
 *
 * @param grades how relevant each document is, by id; at least one, each greater than 0
 */
record Judgments(Map<String, Integer> grades) {

    /**
     * Normalized discounted cumulative gain: the gain of the first documents divided by that of the best possible
     * ranking. The gain of the document at rank i is its grade / log2(i + 1) (Järvelin and Kekäläinen, Cumulated
     * gain-based evaluation of IR techniques, ACM TOIS 20, 2002; gain and discount as in trec_eval).
     *
     * @param ranked ids, the best first
     * @param depth how many of them count
     * @return 0 to 1
     */
    double ndcg(List<String> ranked, int depth) {
        var gained = ranked.stream().map(id -> grades.getOrDefault(id, 0)).toList();
        var best = grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(gained, depth) / gain(best, depth);
    }

    /**
     * Average precision: the mean over all relevant documents of the share of relevant ones from the top down to that
     * document; 0 for a document that was not found (Buckley and Voorhees, Evaluating evaluation measure stability,
     * SIGIR 2000). Its mean over all queries is MAP.
     *
     * @param ranked ids, the best first
     * @return 0 to 1
     */
    double averagePrecision(List<String> ranked) {
        var found = 0;
        var sum = 0.0;
        for (var rank = 1; rank <= ranked.size(); rank++) {
            if (grades.containsKey(ranked.get(rank - 1))) {
                found++;
                sum += (double) found / rank;
            }
        }
        return sum / grades.size();
    }

    /**
     * One over the rank of the first relevant document; 0 if none was found. Its mean over all queries is MRR
     * (Voorhees, The TREC-8 question answering track report, 1999).
     *
     * @param ranked ids, the best first
     * @return 0 to 1
     */
    double reciprocalRank(List<String> ranked) {
        return IntStream.range(0, ranked.size())
                .filter(at -> grades.containsKey(ranked.get(at)))
                .mapToDouble(at -> 1.0 / (at + 1))
                .findFirst()
                .orElse(0);
    }

    /**
     * Whether one of the first documents is relevant: 1 or 0.
     *
     * @param ranked ids, the best first
     * @param depth how many of them count
     */
    double success(List<String> ranked, int depth) {
        return ranked.stream().limit(depth).anyMatch(grades::containsKey) ? 1 : 0;
    }

    /** The mean of a measure, to four decimals; 0 for an empty list. */
    static <T> double mean(List<T> measured, ToDoubleFunction<T> measure) {
        var mean = measured.stream().mapToDouble(measure).average().orElse(0);
        return Math.round(mean * 10_000) / 10_000.0;
    }

    private static double gain(List<Integer> grades, int depth) {
        return IntStream.range(0, Math.min(depth, grades.size()))
                .mapToDouble(at -> grades.get(at) * Math.log(2) / Math.log(at + 2))
                .sum();
    }
}
