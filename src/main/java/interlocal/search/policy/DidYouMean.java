package interlocal.search.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a word that no record has is corrected: to the most similar word in the index with the same first letter; among
 * equals, to the more frequent one. Similarity is 1 − edits / length of the shorter word (Damerau and Levenshtein),
 * where two swapped letters are one edit.
 */
public final class DidYouMean {

    /** The shortest word that is corrected, in letters. */
    public static final int SHORTEST = 4;

    /** The longest word that is corrected, in an engine where long ones take time. */
    public static final int LONGEST = 20;

    /** The least similarity: one letter of four may differ, two of seven. */
    public static final float LEAST_SIMILAR = 0.7f;

    /** The most words that are corrected in a text: each costs a walk through the words of the index. */
    public static final int MOST_WORDS = 8;

    /** How many letters at the beginning must be the same. */
    public static final int SAME_PREFIX = 1;

    /** How many similar words are considered. */
    public static final int CANDIDATES = 5;

    private static final int MOST_EDITS = 2;
    private static final int LONG = 7;

    private DidYouMean() {}

    /** The most edits that can leave a word similar enough. */
    public static int mostEdits(String word) {
        return word.length() < LONG ? 1 : MOST_EDITS;
    }

    /** Whether a word may be what was meant; a very common one is not. */
    public static boolean mayBeMeant(String candidate) {
        return !ParsedQuery.isCommon(candidate);
    }

    /** The text with a word replaced by another, wherever it stands. */
    public static String corrected(String text, String word, String other) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement(other));
    }
}
