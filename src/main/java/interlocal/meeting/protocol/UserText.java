package interlocal.meeting.protocol;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people type, made fit to be kept and shown: composed, without control characters and without spaces to spare. */
public final class UserText {

    /** Among them those that turn the direction of writing; the two joiners stay, some scripts need them. */
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\p{Cf}&&[^\\u200C\\u200D\\n]]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SPACES_IN_LINE = Pattern.compile("[\\s\\p{Z}&&[^\\n]]+");
    private static final Pattern BREAKS = Pattern.compile(" ?(\\R|\\p{Zl}|\\p{Zp}) ?");
    private static final Pattern MANY_BREAKS = Pattern.compile("\\n{3,}");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private UserText() {}

    /** On one line. */
    public static String line(String input) {
        return withoutControls(SPACES.matcher(composed(input)).replaceAll(" "));
    }

    /** On as many lines as it was written on, with at most one empty line between two. */
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

    /** Whether it has a letter or a digit. */
    public static boolean hasLetterOrDigit(String text) {
        return LETTER_OR_DIGIT.matcher(text).find();
    }

    public static boolean isLongerThan(int characters, String text) {
        return text.length() > characters && text.codePointCount(0, text.length()) > characters;
    }
}
