package interlocal.search.policy;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word that hyphens, apostrophes or dots divide. It is one word, written joined, so that co-operation is cooperation,
 * U.S. is US and 1,250 is 1250; its parts are found too. A point between digits divides nothing.
 */
public final class Compound {

    /** A comma before three digits; it is left out. */
    public static final String THOUSANDS = "(?<=[0-9]),(?=[0-9]{3}(?![0-9]))";

    /** A part of a compound. */
    public static final String PART = "((?:[^_'’·:.,]|(?<=[0-9])[.,](?=[0-9]))+)";

    /** What divides a compound; it is left out. */
    public static final String DIVIDER = "[_'’·:]|(?<![0-9])[.,]|[.,](?![0-9])";

    private static final Pattern THOUSANDS_PATTERN = Pattern.compile(THOUSANDS);
    private static final Pattern PART_PATTERN = Pattern.compile(PART);
    private static final Pattern DIVIDER_PATTERN = Pattern.compile(DIVIDER);

    private Compound() {}

    /** Whether a word may be a compound; the other methods leave any other word as it is. */
    public static boolean isPossible(CharSequence word) {
        for (var at = 0; at < word.length(); at++) {
            switch (word.charAt(at)) {
                case '_', '\'', '’', '·', ':', '.', ',' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** The word joined; empty if it has nothing but dividers. */
    public static String joined(String word) {
        return DIVIDER_PATTERN.matcher(withoutThousands(word)).replaceAll("");
    }

    /** The different parts of the word, in order. */
    public static Set<String> parts(String word) {
        var parts = new LinkedHashSet<String>();
        var part = PART_PATTERN.matcher(withoutThousands(word));
        while (part.find()) {
            parts.add(part.group());
        }
        return parts;
    }

    private static String withoutThousands(String word) {
        return THOUSANDS_PATTERN.matcher(word).replaceAll("");
    }
}
