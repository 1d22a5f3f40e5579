package interlocal.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes unique ids for the headings of one text, in the style of GitHub. */
final class HeadingIds {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N} _-]");
    private static final Pattern RESERVED = Pattern.compile("(?:page|source|fn|fnref)(?:-.*)?");
    private static final int LONGEST = 80;

    private final Set<String> given = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    /** A new id. If the text was used before, a number is added. */
    String id(String text) {
        var slug = slug(text);
        var id = slug;
        while (!given.add(id)) {
            id = slug + "-" + repetitions.merge(slug, 1, Integer::sum);
        }
        return id;
    }

    private static String slug(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var slug = DROPPED.matcher(folded).replaceAll("").replace(' ', '-');
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST)));
        }
        if (slug.isEmpty()) {
            return "h";
        }
        return RESERVED.matcher(slug).matches() ? "h-" + slug : slug;
    }
}
