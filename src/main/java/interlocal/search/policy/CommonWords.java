package interlocal.search.policy;

import java.util.Locale;
import java.util.Set;

/**
 * The words that do not tell records apart: articles, prepositions, pronouns, what questions begin with, and single
 * letters. Not {@code it}, {@code no} and {@code not}, which mean something here, nor {@code US} and {@code WHO} in capitals.
 */
final class CommonWords {

    private static final Set<String> NAMES = Set.of("US", "WHO");

    private static final Set<String> WORDS = Set.of(
            ("a about am an and any are as at be been being between both but by can could did do does during for from"
                            + " had has have he her him his how if in into is its may me might must my of on or our she should so"
                            + " some such than that the their them then there these they this those to us was we were what when"
                            + " where which while who whom whose why will with would you your")
                    .split(" ", -1));

    private CommonWords() {}

    /** Whether a word, as it is written, is one of them. */
    static boolean contain(String word) {
        return !NAMES.contains(word) && (WORDS.contains(word.toLowerCase(Locale.ROOT)) || isLetter(word));
    }

    /** Whether it is a single letter of a script with capitals; in other scripts, one character may be a word. */
    private static boolean isLetter(String word) {
        var first = word.codePointAt(0);
        return Character.charCount(first) == word.length()
                && Character.toUpperCase(first) != Character.toLowerCase(first);
    }
}
