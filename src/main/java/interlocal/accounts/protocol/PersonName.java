package interlocal.accounts.protocol;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of somebody with an account, as others see it: one line of 1 to 100 characters, some of them letters or digits.
 */
public record PersonName(String text) {

    public static final int LONGEST = 100;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** Also what changes the direction of writing; not the two joiners, which some scripts need. */
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D]]");

    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    /** The name that somebody typed; empty if it is none. */
    public static Optional<PersonName> parse(String typed) {
        if (typed.length() > 8 * LONGEST) {
            return Optional.empty();
        }
        var line =
                SPACES.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceAll(" ");
        var text = CONTROLS.matcher(line).replaceAll("").strip();
        return LETTER_OR_DIGIT.matcher(text).find() && text.codePointCount(0, text.length()) <= LONGEST
                ? Optional.of(new PersonName(text))
                : Optional.empty();
    }
}
