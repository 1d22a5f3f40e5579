package interlocal.search.policy;

import interlocal.content.BaseLetters;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By what a title is known when it is typed as a question: its letters and digits alone, without case and accents, an
 * ampersand as <i>and</i>. So {@code “To be, or not to be?”} is {@code tobeornottobe}.
 */
public final class TitleKey {

    /** In how many letters a text that has an unknown word may differ from the title that is meant. */
    public static final int SLIPS = 1;

    private static final int LONGEST = 500;
    private static final int SHORTEST_MISTYPED = 8;
    private static final int LONGEST_MISTYPED = 120;
    private static final Pattern AMPERSAND = Pattern.compile("[&＆]");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private TitleKey() {}

    /** Whether a key is so long that a slip hardly makes it another title, and not too long to look for slips. */
    public static boolean mayBeMistyped(String key) {
        return key.length() >= SHORTEST_MISTYPED && key.length() <= LONGEST_MISTYPED;
    }

    /** The key of a title or text; empty if it has neither letters nor digits. */
    public static Optional<String> of(String title) {
        var letters = NO_LETTER
                .matcher(BaseLetters.of(AMPERSAND.matcher(title).replaceAll(" and ")))
                .replaceAll("");
        var key = letters.substring(
                0, letters.offsetByCodePoints(0, Math.min(LONGEST, letters.codePointCount(0, letters.length()))));
        return Optional.of(key).filter(some -> !some.isEmpty());
    }
}
