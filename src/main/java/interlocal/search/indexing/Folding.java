package interlocal.search.indexing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without case and accents, to sort by. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int LONGEST_KEY = 200;

    private Folding() {}

    /** What {@link interlocal.search.Sort#TITLE} compares: the first {@value #LONGEST_KEY} characters of the title, folded. */
    public static String sortKey(String title) {
        var folded = MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .strip();
        return folded.length() <= LONGEST_KEY ? folded : folded.substring(0, LONGEST_KEY);
    }
}
