package interlocal.content;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Turns names into parts of addresses. */
public final class Names {

    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Names() {}

    /** A name in lower-kebab-case without accents; empty if it has no Latin letter and no ASCII digit. */
    public static String kebab(String name) {
        return joined(BaseLetters.of(name, Normalizer.Form.NFD));
    }

    /** The same, but an apostrophe divides no word, and letters written as one are taken apart. */
    static String kebabOfTitle(String title) {
        return joined(APOSTROPHES.matcher(BaseLetters.of(title)).replaceAll(""));
    }

    private static String joined(String letters) {
        return OTHERS.matcher(letters).replaceAll("-").replaceAll("^-|-$", "");
    }
}
