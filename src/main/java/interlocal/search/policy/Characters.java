package interlocal.search.policy;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What becomes of a text's characters before it is split into words. Invisible characters are removed from texts and
 * questions alike; the other {@linkplain #RULES rules} change only what is compared, never what is shown.
 */
public final class Characters {

    /** Takes the place of a hyphen inside a word: Unicode's rules keep together what it connects. */
    public static final char CONNECTOR = '_';

    /**
     * A rule that replaces characters.
     *
     * @param pattern a regular expression
     * @param replacement what replaces each match
     */
    public record CharacterRule(String name, String pattern, String replacement) {}

    private static final String HYPHENS = "\\-\u2010\u2011\u2012\u2013\u2212\ufe63\uff0d";
    private static final String APOSTROPHES = "\u2018\u2019\u201b\u02bb\u02bc\u02b9\u2032\u00b4`\uff07";
    private static final String AMPERSANDS = "&\uff06\ufe60";
    private static final String IN_WORDS = "\\p{L}\\p{N}\\p{M}";

    private static final String HYPHEN_IN_WORD = "(?<=[" + IN_WORDS + "])[" + HYPHENS + "](?=[" + IN_WORDS + "])";

    /** In this order. */
    public static final List<CharacterRule> RULES = List.of(
            new CharacterRule("apostrophe", "[" + APOSTROPHES + "]", "'"),
            new CharacterRule("hyphen", HYPHEN_IN_WORD, String.valueOf(CONNECTOR)),
            new CharacterRule("and", "[" + AMPERSANDS + "]", " and "));

    /** Soft hyphens, fillers, zero-width characters, marks of direction, variation selectors and tags. */
    private static final Pattern INVISIBLE = Pattern.compile("[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
            + "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
            + "\\x{e0000}-\\x{e01ef}]");

    private static final Pattern HYPHEN = Pattern.compile(HYPHEN_IN_WORD);
    private static final Pattern APOSTROPHE = Pattern.compile("[" + APOSTROPHES + "]");

    private Characters() {}

    /** A text without invisible characters, in Unicode's composed form (NFC). */
    public static String visible(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (!isPlain(text.charAt(at))) {
                return Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
            }
        }
        return text;
    }

    /** Whether a character is certain to be visible and to combine with no other: of most texts, all are. */
    private static boolean isPlain(char character) {
        return (character < '\u0300' && character != '\u00ad')
                || (character >= '\u2010' && character <= '\u2027')
                || character == '\u20ac';
    }

    /** A question as it is read: visible, the hyphens and apostrophes in its words those of a typewriter. */
    public static String plain(String text) {
        return APOSTROPHE.matcher(HYPHEN.matcher(visible(text)).replaceAll("-")).replaceAll("'");
    }

    /** Whether a character stands for a hyphen. */
    public static boolean isHyphen(int character) {
        return character == '-' || (character > '\u007f' && HYPHENS.indexOf(character) >= 0);
    }

    /** Whether a character stands for an apostrophe. */
    public static boolean isApostrophe(int character) {
        return character == '\'' || character == '`' || (character > '\u007f' && APOSTROPHES.indexOf(character) >= 0);
    }

    /** Whether a character stands for the word "and". */
    public static boolean isAmpersand(int character) {
        return character == '&' || (character > '\u007f' && AMPERSANDS.indexOf(character) >= 0);
    }

    /** Whether a character may be part of a word. */
    public static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK,
                            Character.LETTER_NUMBER,
                            Character.OTHER_NUMBER -> true;
                    default -> false;
                };
    }
}
