package interlocal.content;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Letters without case and accents; ligatures and letters with strokes, which Unicode does not take apart, included. */
public final class BaseLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Latin letters that are no letter with a mark, and what is written for them where only a to z are at hand. */
    private static final Map<Integer, String> UNDECOMPOSED = Map.ofEntries(
            letter('ł', "l"),
            letter('ƚ', "l"),
            letter('ø', "o"),
            letter('ɵ', "o"),
            letter('ɔ', "o"),
            letter('ß', "ss"),
            letter('đ', "d"),
            letter('ð', "d"),
            letter('ɗ', "d"),
            letter('þ', "th"),
            letter('ŧ', "t"),
            letter('æ', "ae"),
            letter('œ', "oe"),
            letter('ə', "e"),
            letter('ǝ', "e"),
            letter('ɛ', "e"),
            letter('ı', "i"),
            letter('ɨ', "i"),
            letter('ħ', "h"),
            letter('ŋ', "n"),
            letter('ɓ', "b"),
            letter('ƀ', "b"),
            letter('ƈ', "c"),
            letter('ƒ', "f"),
            letter('ǥ', "g"),
            letter('ƙ', "k"),
            letter('ĸ', "k"),
            letter('ʉ', "u"),
            letter('ƴ', "y"),
            letter('ƶ', "z"));

    private BaseLetters() {}

    private static Map.Entry<Integer, String> letter(int letter, String written) {
        return Map.entry(letter, written);
    }

    /** The text in base letters; what is no letter stays. */
    public static String of(String text) {
        return of(text, Normalizer.Form.NFKD);
    }

    /** The text in base letters, once it is taken apart in a form of Unicode. */
    static String of(String text, Normalizer.Form apart) {
        return MARKS.matcher(Normalizer.normalize(text, apart))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> UNDECOMPOSED.getOrDefault(letter, Character.toString(letter)))
                .collect(joining());
    }
}
