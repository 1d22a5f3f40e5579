package interlocal.page.home;

import java.util.regex.Pattern;

/** Hyphenates long English words for narrow columns. */
public final class Hyphens {

    private static final Pattern LONG = Pattern.compile("\\p{L}{10,}");
    private static final Pattern BETWEEN = Pattern.compile("(?i)(?<=[aeiou][^aeiou])(?=[^aeiou]{1,2}[aeiou])");

    private Hyphens() {}

    /** The text with soft hyphens between the syllables of its long words, wherever two consonants meet. */
    public static String soft(String text) {
        return LONG.matcher(text)
                .replaceAll(word -> BETWEEN.matcher(word.group()).replaceAll("\u00AD"));
    }
}
