package interlocal.search.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a word that no record has is corrected: to the most similar word that records have, the first letter kept; the more
 * frequent one of equals. Similarity is 1 − edits / length of the shorter word (Damerau and Levenshtein), two letters in
 * the wrong order being one edit.
 */
public final class DidYouMean {

    /** No shorter word is corrected. */
    public static final int SHORTEST = 4;

    /** No longer one either, where that takes time. */
    public static final int LONGEST = 20;

    /** One letter of four may differ, two of seven. */
    public static final float LEAST_SIMILAR = 0.7f;

    /** So many letters must be alike at the beginning. */
    public static final int SAME_PREFIX = 1;

    /** How many similar words are looked at. */
    public static final int CANDIDATES = 5;

    private static final int MOST_EDITS = 2;
    private static final int LONG = 7;

    private DidYouMean() {}

    /** How many edits of a word can be similar enough. */
    public static int mostEdits(String word) {
        return word.length() < LONG ? 1 : MOST_EDITS;
    }

    /** Whether a word may be what was meant: nobody looks for one that is too common. */
    public static boolean mayBeMeant(String candidate) {
        return !ParsedQuery.isCommon(candidate);
    }

    /** A text with another word in the place of one that it has. */
    public static String corrected(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceFirst(Matcher.quoteReplacement(other));
    }
}
