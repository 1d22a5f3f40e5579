package interlocal.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the concept most similar to a text: the Dice coefficient of character trigrams, compared with each concept's
 * path and label.
 */
final class TrigramMatcher {

    private static final int LONGEST = 200;
    private static final int[] NOWHERE = {};

    private final List<Name> names = new ArrayList<>();
    private final Map<String, int[]> namesByTrigram = new HashMap<>();

    private record Name(Concept concept, int trigrams) {}

    TrigramMatcher(Iterable<Concept> concepts) {
        var found = new HashMap<String, List<Integer>>();
        for (var concept : concepts) {
            for (var name : List.of(concept.term().path(), concept.label())) {
                var trigrams = trigrams(name);
                for (var trigram : trigrams) {
                    found.computeIfAbsent(trigram, _ -> new ArrayList<>()).add(names.size());
                }
                names.add(new Name(concept, trigrams.size()));
            }
        }
        found.forEach((trigram, within) -> namesByTrigram.put(
                trigram, within.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * The most similar concept, the first if several are equally similar; empty if none shares a trigram with the text.
     */
    Optional<Concept> nearest(String text) {
        var wanted = trigrams(text);
        var shared = new int[names.size()];
        for (var trigram : wanted) {
            for (var name : namesByTrigram.getOrDefault(trigram, NOWHERE)) {
                shared[name]++;
            }
        }
        var best = -1;
        var most = 0.0;
        for (var i = 0; i < shared.length; i++) {
            var similarity = 2.0 * shared[i] / (wanted.size() + names.get(i).trigrams());
            if (similarity > most) {
                best = i;
                most = similarity;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(names.get(best).concept());
    }

    private static Set<String> trigrams(String text) {
        var padded = "  " + text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT) + " ";
        var trigrams = new HashSet<String>();
        for (var i = 0; i + 3 <= padded.length(); i++) {
            trigrams.add(padded.substring(i, i + 3));
        }
        return trigrams;
    }
}
