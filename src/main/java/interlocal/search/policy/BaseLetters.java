package interlocal.search.policy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters without case and accents; ligatures and letters with strokes, which Unicode does not take apart, included. */
public final class BaseLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private static final Map<Integer, String> UNDECOMPOSED = Map.ofEntries(
            letter('ø', "o"),
            letter('ł', "l"),
            letter('đ', "d"),
            letter('ð', "d"),
            letter('ħ', "h"),
            letter('ŧ', "t"),
            letter('ı', "i"),
            letter('ß', "ss"),
            letter('æ', "ae"),
            letter('œ', "oe"),
            letter('þ', "th"),
            letter('ŋ', "n"),
            letter('ɨ', "i"),
            letter('ƶ', "z"));

    private BaseLetters() {}

    private static Map.Entry<Integer, String> letter(char letter, String base) {
        return Map.entry((int) letter, base);
    }

    /** The text in base letters; what is no letter stays. */
    public static String of(String text) {
        var base = new StringBuilder(text.length());
        MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> base.append(UNDECOMPOSED.getOrDefault(letter, Character.toString(letter))));
        return base.toString();
    }
}
