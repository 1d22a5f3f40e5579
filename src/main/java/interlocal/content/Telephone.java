package interlocal.content;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number as a directory prints it: with letters, an extension, hyphens and spaces of any kind.
 *
 * @param text as written
 */
public record Telephone(String text) {

    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 15;

    /** The digit on whose key a letter from A to Z is. */
    private static final String KEYS = "22233344455566677778889999";

    private static final Pattern HYPHEN = Pattern.compile("[\\p{Pd}\\u2212\\u00AD]");
    private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s\\p{Cf}]+");

    /** Between two numbers: a word, a mark, or a bracket around more than an area code. */
    private static final Pattern BETWEEN = Pattern.compile("(?i) +(?:or|and|ou|et|o|y|oder|und) +| *[;|] *| +/ +"
            + "|, +(?!ext|x|#|poste|option)(?=[^\\d(+]*[(+]?\\d{3})| *\\((?=(?:[^)\\d]*\\d){6})");

    private static final Pattern START = Pattern.compile("[+(]*\\d");
    private static final Pattern WITH_LETTERS = Pattern.compile(
            "[+(]*\\d(?:[ ()./-]*\\d){2,6}(?:[-. ](?!(?:EXT|TTY|TDD|FAX|TEL|CELL|OPTION)\\b)[A-Z]{2,10}\\b)+");
    private static final Pattern WITH_DIGITS = Pattern.compile("[+(]*\\d(?:[ ()./-]*\\d)*");
    private static final Pattern TRUNK = Pattern.compile("(?<=^\\+\\d{1,3}) ?\\(0\\)");
    private static final Pattern EXTENSION = Pattern.compile("(?i)[ ,(]*(?:ext(?:ension)?|poste|x|#)[ .:]*(\\d{1,8})");

    /** The numbers in a text, in order, each with the words around it; the whole text if there is only one. */
    public static List<Telephone> in(String text) {
        var parts = BETWEEN.split(plain(text));
        return parts.length < 2
                ? List.of(new Telephone(text))
                : Arrays.stream(parts)
                        .map(part -> part.indexOf('(') < 0 ? part.replace(")", "") : part)
                        .filter(part -> !part.isBlank())
                        .map(part -> new Telephone(part.strip()))
                        .toList();
    }

    /** Whether a text has a number that can be dialled. */
    public static boolean isIn(String text) {
        return in(text).stream().anyMatch(number -> number.address().isPresent());
    }

    /** The address that dials it, {@code tel:+12225554636;ext=5}; empty if it has too few digits, or too many. */
    public Optional<String> address() {
        var plain = TRUNK.matcher(plain(text)).replaceFirst("");
        var start = START.matcher(plain);
        if (!start.find()) {
            return Optional.empty();
        }
        var number = WITH_LETTERS.matcher(plain).region(start.start(), plain.length());
        if (!number.lookingAt()) {
            number.usePattern(WITH_DIGITS).lookingAt();
        }
        var digits = digits(number.group());
        var length = digits.replace("+", "").length();
        if (length < FEWEST_DIGITS || length > MOST_DIGITS) {
            return Optional.empty();
        }
        var extension = EXTENSION.matcher(plain).region(number.end(), plain.length());
        return Optional.of("tel:" + digits + (extension.lookingAt() ? ";ext=" + extension.group(1) : ""));
    }

    private static String digits(String number) {
        var digits = new StringBuilder();
        number.chars().forEach(character -> {
            if (character >= 'A' && character <= 'Z') {
                digits.append(KEYS.charAt(character - 'A'));
            } else if ((character >= '0' && character <= '9') || (character == '+' && digits.isEmpty())) {
                digits.append((char) character);
            }
        });
        return digits.toString();
    }

    /** The same with plain digits, hyphens and spaces. */
    private static String plain(String text) {
        var compatible = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(HYPHEN.matcher(compatible).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }
}
