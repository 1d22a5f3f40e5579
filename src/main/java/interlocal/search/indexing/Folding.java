package interlocal.search.indexing;

import interlocal.content.BaseLetters;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Files titles as a library does: word by word, whatever their case and accents. Quotation marks and other punctuation
 * are ignored, and so is an English article at the beginning; letters with strokes and ligatures are filed as their base
 * letters, and numbers by their value.
 */
final class Folding {

    private static final Pattern ARTICLE =
            Pattern.compile("^[^\\p{L}\\p{N}]*(?:the|an?)\\s+(?=\\P{Z}*[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_A_WORD =
            Pattern.compile("(?<=[\\p{L}\\p{N}])['’](?=\\p{L})|(?<=\\p{L})[.](?=\\p{L})");
    private static final Pattern IN_A_NUMBER = Pattern.compile("(?<=\\p{N})[,'’](?=\\p{N}{3})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]{1,99})");

    private static final int LONGEST_KEY = 200;

    private Folding() {}

    /**
     * What {@link interlocal.search.Sort#TITLE} compares, byte by byte in UTF-8: at most {@value #LONGEST_KEY}
     * characters.
     */
    static String sortKey(String title) {
        var words = IN_A_NUMBER.matcher(ARTICLE.matcher(title).replaceFirst("")).replaceAll("");
        words = IN_A_WORD.matcher(words.replace("&", " and ")).replaceAll("");
        var key = NUMBER.matcher(BETWEEN_WORDS
                        .matcher(BaseLetters.of(words))
                        .replaceAll(" ")
                        .strip())
                .replaceAll(Folding::byValue);
        return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
    }

    /** A number after the count of its digits, so that 2 comes before 10. */
    private static String byValue(MatchResult number) {
        var digits = number.group(1);
        return "%02d%s".formatted(digits.length(), digits);
    }
}
