package interlocal.search.indexing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Acronyms of long names: FRCOG for the Franklin Regional Council of Governments. */
final class Acronyms {

    private static final int FEWEST = 3;
    private static final int MOST = 7;
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]+");
    private static final Set<String> SMALL =
            Set.of("a", "an", "and", "at", "by", "de", "for", "in", "of", "on", "the", "to");

    private Acronyms() {}

    /**
     * The initials of a name, with and without its small words. Empty unless it has at least three other words, all
     * with capitals, and at most seven words in all.
     */
    static Stream<String> of(String name) {
        var words =
                SEPARATOR.splitAsStream(name).filter(word -> !word.isEmpty()).toList();
        var large = words.stream()
                .filter(word -> !SMALL.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
        return large.size() >= FEWEST && words.size() <= MOST && large.stream().allMatch(Acronyms::capital)
                ? Stream.of(initials(words), initials(large)).distinct()
                : Stream.empty();
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String initials(List<String> words) {
        return words.stream()
                .map(word -> Character.toString(Character.toUpperCase(word.codePointAt(0))))
                .collect(Collectors.joining());
    }
}
