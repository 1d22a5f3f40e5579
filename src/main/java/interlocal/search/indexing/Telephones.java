package interlocal.search.indexing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Telephone numbers as digits alone, so that they are found in whatever groups they are typed: with and without the code
 * of the country, or the zero that stands for it at home.
 */
final class Telephones {

    private static final String GROUPS = "[0-9(][0-9() ./\\u00a0\u2010\u2011\u2012\u2013-]{5,24}[0-9]";
    private static final Pattern IN_A_TEXT =
            Pattern.compile("(?:(?:\\+|00|\\()" + GROUPS + "|(?:1[-. ])?[0-9]{3}[-. ][0-9]{3}[-. ][0-9]{4})(?!\\p{N})");
    private static final Pattern EXTENSION = Pattern.compile("\\p{L}.*|[;,#].*", Pattern.DOTALL);
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]+");
    private static final Pattern HOME_ZERO = Pattern.compile("\\(0\\)");
    private static final Pattern COUNTRY_CODE =
            Pattern.compile("1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[0-9]{3}");
    private static final int FEWEST = 7;
    private static final int MOST = 15;
    private static final int NORTH_AMERICAN = 10;

    private Telephones() {}

    /** The numbers in a text, each in all its forms. */
    static Stream<String> in(String text) {
        var found = Stream.<String>builder();
        var number = IN_A_TEXT.matcher(text);
        var at = 0;
        while (at < text.length()) {
            if (mayBegin(text, at) && number.region(at, text.length()).lookingAt()) {
                found.add(number.group());
                at = number.end();
            } else {
                at++;
            }
        }
        return found.build().flatMap(Telephones::forms);
    }

    /** Whether a number may begin at a place: not within a word, nor after a point. */
    private static boolean mayBegin(String text, int at) {
        return switch (text.charAt(at)) {
            case '+', '(', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                at == 0 || !(Character.isLetterOrDigit(text.codePointBefore(at)) || text.charAt(at - 1) == '.');
            default -> false;
        };
    }

    /** The forms of one number. */
    static Stream<String> forms(String number) {
        var written =
                HOME_ZERO.matcher(EXTENSION.matcher(number).replaceAll("")).replaceAll("");
        var digits = NO_DIGIT.matcher(written).replaceAll("");
        var abroad = written.strip().startsWith("+") || digits.startsWith("00");
        var significant = digits.replaceFirst("^0+", "");
        if (significant.length() < FEWEST || significant.length() > MOST) {
            return Stream.empty();
        }
        var forms = abroad ? ofTheWorld(significant) : ofACountry(digits, significant);
        return forms.stream();
    }

    private static Set<String> ofTheWorld(String digits) {
        var code = COUNTRY_CODE.matcher(digits);
        var rest = code.lookingAt() ? digits.substring(code.end()) : digits;
        return Stream.of(digits, "00" + digits, rest, "0" + rest).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> ofACountry(String digits, String significant) {
        var north = significant.length() == NORTH_AMERICAN ? Stream.of("1" + significant) : Stream.<String>empty();
        var home = significant.length() == NORTH_AMERICAN + 1 && significant.startsWith("1")
                ? Stream.of(significant.substring(1))
                : Stream.<String>empty();
        return Stream.of(Stream.of(digits, significant), north, home)
                .flatMap(forms -> forms)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
