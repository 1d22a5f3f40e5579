package interlocal.meeting.protocol;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Cleans up text that people typed, before it is stored and shown: Unicode NFC, no control characters, no superfluous
 * spaces.
 */
public final class UserText {

    /** Includes characters that change the writing direction. Keeps the two joiners, which some scripts need. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D\\n]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(\\R|\\p{Zl}|\\p{Zp}) ?");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private UserText() {}

    /** As one line: line breaks become spaces. */
    public static String line(String input) {
        return withoutControls(SPACES.matcher(composed(input)).replaceAll(" "));
    }

    /** Keeps line breaks, with at most one blank line in a row. */
    public static String paragraphs(String input) {
        var lines = BREAKS.matcher(composed(input)).replaceAll("\n");
        var text = withoutControls(SPACES_IN_LINE.matcher(lines).replaceAll(" "));
        return MANY_BREAKS.matcher(text).replaceAll("\n\n");
    }

    private static String composed(String input) {
        return Normalizer.normalize(input, Normalizer.Form.NFC);
    }

    private static String withoutControls(String text) {
        return CONTROLS.matcher(text).replaceAll("").strip();
    }

    /** Whether the text has a letter or a digit. */
    public static boolean hasLetterOrDigit(String text) {
        return LETTER_OR_DIGIT.matcher(text).find();
    }

    public static boolean isLongerThan(int characters, String text) {
        return text.length() > characters && text.codePointCount(0, text.length()) > characters;
    }
}
