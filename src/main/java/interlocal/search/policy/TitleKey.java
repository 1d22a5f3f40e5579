package interlocal.search.policy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * By what a title is known when it is typed as a question: its letters and digits alone, without case and accents, an
 * ampersand as <i>and</i>. So {@code “To be, or not to be?”} is {@code tobeornottobe}.
 */
public final class TitleKey {

    /** In how many letters a text that has an unknown word may differ from the title that is meant. */
    public static final int SLIPS = 1;

    private static final int LONGEST = 500;
    private static final int SHORTEST_MISTYPED = 8;
    private static final Pattern AMPERSAND = Pattern.compile("[&＆]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The letters that Unicode does not take apart into a plain one and a mark. */
    private static final Map<Integer, String> PLAIN =
            Map.of((int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d");

    private TitleKey() {}

    /** Whether a key is so long that one letter more or less hardly makes it another title. */
    public static boolean mayBeMistyped(String key) {
        return key.length() >= SHORTEST_MISTYPED;
    }

    /** The key of a title or text; empty if it has neither letters nor digits. */
    public static Optional<String> of(String title) {
        var apart = AMPERSAND
                .matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll(" and ");
        var key = NO_LETTER
                .matcher(apart)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(LONGEST)
                .mapToObj(letter -> PLAIN.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return Optional.of(key).filter(some -> !some.isEmpty());
    }
}
