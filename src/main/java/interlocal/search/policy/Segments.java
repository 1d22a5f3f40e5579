package interlocal.search.policy;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The ways to write words joined and apart that are worth looking up. Neither part may be too common to tell records
 * apart: else "as set out" would be an asset. Only "on" may begin a word, as in onsite.
 */
final class Segments {

    /** The longest word taken apart, in letters. */
    private static final int LONGEST = 24;

    /** The shortest end of a word taken apart, in letters; the beginning may be a single one, as in e-government. */
    private static final int SHORTEST_END = 3;

    private static final String MAY_BEGIN = "on";
    private static final String ARTICLE = "a";
    private static final int THOUSAND = 3;
    private static final Pattern DIVIDER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern ENDS = Pattern.compile("^[^\\p{L}\\p{N}\\p{M}]+|[^\\p{L}\\p{N}\\p{M}]+$");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    private Segments() {}

    /** Words joined to one, without what divides them. */
    static String joined(List<String> words) {
        return words.stream().map(word -> DIVIDER.matcher(word).replaceAll("")).collect(joining());
    }

    /** The parts of a word that hyphens or other characters divide; only the word itself if nothing does. */
    static List<String> divided(String word) {
        return DIVIDER.splitAsStream(word).filter(part -> !part.isEmpty()).toList();
    }

    /** A word without punctuation at its ends, as it stands in a phrase. */
    static String bare(String word) {
        return ENDS.matcher(word).replaceAll("");
    }

    /** Whether a word may be joined from what divides it: 12.5 may not, but a telephone number may. */
    static boolean mayBeJoined(String word) {
        return !DECIMAL.matcher(word).matches();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
    }

    /** Whether two words may be one. */
    static boolean mayJoin(String first, String second) {
        return (mayBegin(first) || !ParsedQuery.isCommon(first)) && !ParsedQuery.isCommon(second);
    }

    /** Whether a common word may begin another one: on-site, e-mail; but an article does not. */
    private static boolean mayBegin(String common) {
        return common.equalsIgnoreCase(MAY_BEGIN) || (common.length() == 1 && !common.equalsIgnoreCase(ARTICLE));
    }

    /** The ways to take a word apart that nothing divides, as phrases. */
    static List<String> apart(String word) {
        if (isNumber(word)) {
            return word.length() > THOUSAND ? List.of(thousands(word)) : List.of();
        }
        var apart = new ArrayList<String>();
        if (word.length() <= LONGEST && !ParsedQuery.isCommon(word)) {
            for (var at = 1; at < word.length(); at++) {
                if (mayDivide(word, at) && mayJoin(word.substring(0, at), word.substring(at))) {
                    apart.add(word.substring(0, at) + " " + word.substring(at));
                }
            }
        }
        return apart;
    }

    /** The ways to write the parts of a compound: all apart, or two of them joined. */
    static List<String> regrouped(List<String> parts) {
        var groups = new ArrayList<String>();
        groups.add(String.join(" ", parts));
        for (var at = 1; at < parts.size(); at++) {
            groups.add(String.join(" ", parts.subList(0, at)) + String.join(" ", parts.subList(at, parts.size())));
        }
        return groups;
    }

    private static boolean mayDivide(String word, int at) {
        var before = word.charAt(at - 1);
        var after = word.charAt(at);
        return Character.isDigit(before) != Character.isDigit(after)
                || (hasCase(before) && hasCase(after) && word.length() - at >= SHORTEST_END);
    }

    /** Words of scripts without capitals are not taken apart: some have no spaces, others no such words. */
    private static boolean hasCase(char letter) {
        return Character.isLowerCase(letter) || Character.isUpperCase(letter);
    }

    private static String thousands(String number) {
        var groups = new ArrayList<String>();
        for (var end = number.length(); end > 0; end -= THOUSAND) {
            groups.addFirst(number.substring(Math.max(0, end - THOUSAND), end));
        }
        return String.join(" ", groups);
    }
}
