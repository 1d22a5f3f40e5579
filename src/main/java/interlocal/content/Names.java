package interlocal.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as parts of addresses. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** A name in lower-kebab-case, accents folded; empty if it has no letter or digit of ASCII. */
    public static String kebab(String name) {
        var folded =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OTHERS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^-|-$", "");
    }
}
