package interlocal.content;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Turns names into parts of addresses. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Latin letters that are no letter with a mark, and what is written for them where only a to z are at hand. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
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

    private Names() {}

    private static Map.Entry<Integer, String> letter(int letter, String written) {
        return Map.entry(letter, written);
    }

    /** A name in lower-kebab-case without accents; empty if it has no Latin letter and no ASCII digit. */
    public static String kebab(String name) {
        return joined(Normalizer.normalize(name, Normalizer.Form.NFD));
    }

    /** The same, but an apostrophe divides no word, and letters written as one are taken apart. */
    static String kebabOfTitle(String title) {
        var letters = Normalizer.normalize(title, Normalizer.Form.NFKD);
        return joined(APOSTROPHES.matcher(letters).replaceAll(""));
    }

    private static String joined(String decomposed) {
        var letters = MARKS.matcher(decomposed)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(letter -> LETTERS.getOrDefault(letter, Character.toString(letter)))
                .collect(joining());
        return OTHERS.matcher(letters).replaceAll("-").replaceAll("^-|-$", "");
    }
}
