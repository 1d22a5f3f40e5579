package interlocal.markup.extension;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Comments of HTML, from {@code <!--} to {@code -->}. Readers do not see them. */
public final class Comments {

    private static final String START = "<!--";
    private static final String END = "-->";

    private Comments() {}

    static boolean startAt(BasedSequence text, int index) {
        return text.matchChars(START, index);
    }

    /** Where the comment that starts at an index ends; -1 if it does not. */
    static int end(BasedSequence text, int start) {
        var inside = start + START.length();
        if (text.matchChars(">", inside)) {
            return inside + 1;
        }
        if (text.matchChars("->", inside)) {
            return inside + 2;
        }
        var end = text.indexOf(END, inside);
        return end < 0 ? -1 : end + END.length();
    }

    /** A text without its comments. A comment that does not end reaches to the end of the text. */
    static String without(BasedSequence text) {
        var kept = new StringBuilder();
        var at = 0;
        for (var start = text.indexOf(START); start >= 0; start = text.indexOf(START, at)) {
            kept.append(text, at, start);
            var end = end(text, start);
            at = end < 0 ? text.length() : end;
        }
        return kept.append(text, at, text.length()).toString();
    }

    /** Where the comment that does not end starts; -1 if there is none. */
    public static int endless(BasedSequence text) {
        var start = text.indexOf(START);
        while (start >= 0) {
            var end = end(text, start);
            if (end < 0) {
                return start;
            }
            start = text.indexOf(START, end);
        }
        return -1;
    }
}
