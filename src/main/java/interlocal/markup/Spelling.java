package interlocal.markup;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Compares how words are spelled; accents do not count. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST = 60;

    private Spelling() {}

    /**
     * The more, the less two texts are alike: how many letters have to be changed, added or taken away to make one the
     * other, less twice the letters with which both begin.
     */
    static int difference(String one, String other) {
        var from = plain(one);
        var to = plain(other);
        var same = Arrays.mismatch(from.toCharArray(), to.toCharArray());
        return distance(from, to) - 2 * (same < 0 ? from.length() : same);
    }

    private static String plain(String text) {
        var start = text.substring(0, Math.min(text.length(), LONGEST));
        return MARKS.matcher(Normalizer.normalize(start, Normalizer.Form.NFD)).replaceAll("");
    }

    private static int distance(String from, String to) {
        var above = new int[to.length() + 1];
        Arrays.setAll(above, length -> length);
        for (var i = 1; i <= from.length(); i++) {
            var row = new int[to.length() + 1];
            row[0] = i;
            for (var j = 1; j <= to.length(); j++) {
                var changed = above[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[to.length()];
    }
}
