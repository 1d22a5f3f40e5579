package interlocal.markup;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives the headings of one text the addresses that GitHub gives them. An address that the page around the text needs
 * for itself, such as {@code source-2}, stays the heading's address, but the id of its element is another.
 */
final class HeadingIds {

    private static final Pattern DROPPED = Pattern.compile("[^\\p{IsAlphabetic}\\p{M}\\p{Nd}\\p{Pc} -]");
    private static final Pattern RESERVED =
            Pattern.compile("page-\\D.*|fn-[0-9]+|fnref-[0-9]+.*|main|outlet|suggest-status");
    private static final Pattern SOURCE = Pattern.compile("source-([1-9][0-9]{0,3})");
    private static final String PREFIX = "h-";
    private static final int LONGEST = 400;

    private final int sources;
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> repetitions = new HashMap<>();

    /**
     * Creates them for one text.
     *
     * @param sources the number of sources that the page lists, each with an id such as {@code source-2}
     */
    HeadingIds(int sources) {
        this.sources = sources;
    }

    /** The id of the next heading. If its text was used before, a number is added. */
    String next(String text) {
        var slug = slug(text);
        var address = slug;
        while (taken.contains(address) || taken.contains(id(address))) {
            address = slug + "-" + repetitions.merge(slug, 1, Integer::sum);
        }
        var id = id(address);
        taken.add(address);
        taken.add(id);
        ids.put(address, id);
        return id;
    }

    /** The ids given so far, by address. */
    Map<String, String> byAddress() {
        return ids;
    }

    private String id(String address) {
        var source = SOURCE.matcher(address);
        return source.matches() && Integer.parseInt(source.group(1)) <= sources ? PREFIX + address : free(address);
    }

    /** The id of a heading with an address, in a text whose sources are not known. */
    static String free(String address) {
        return RESERVED.matcher(address).matches() ? PREFIX + address : address;
    }

    private static String slug(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var slug = DROPPED.matcher(composed).replaceAll("").replace(' ', '-');
        if (slug.length() > LONGEST) {
            slug = slug.substring(0, slug.offsetByCodePoints(0, slug.codePointCount(0, LONGEST)));
        }
        return slug.isEmpty() ? "h" : slug;
    }
}
