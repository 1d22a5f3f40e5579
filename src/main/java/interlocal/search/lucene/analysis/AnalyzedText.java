package interlocal.search.lucene.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A text split into words.
 *
 * @param words in order
 * @param length in characters
 */
record AnalyzedText(List<TokenSpan> words, int length) {

    /** Whether it has these terms one after the other. */
    boolean holds(List<String> terms) {
        var places = new ArrayList<Set<String>>();
        for (var word : words) {
            if (!word.beside()) {
                places.add(new HashSet<>());
            }
            places.getLast().add(word.forms().word());
        }
        return IntStream.rangeClosed(0, places.size() - terms.size())
                .anyMatch(from -> IntStream.range(0, terms.size())
                        .allMatch(at -> places.get(from + at).contains(terms.get(at))));
    }
}
