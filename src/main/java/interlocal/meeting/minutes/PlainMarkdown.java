package interlocal.meeting.minutes;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Escapes user text for Markdown, so that it shows exactly as typed. */
final class PlainMarkdown {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!^$]");
    private static final Pattern BULLET = Pattern.compile("^[-+=]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");

    private PlainMarkdown() {}

    /** Escapes a single line of Markdown. */
    static String line(String text) {
        var marked = MARKS.matcher(text).replaceAll("\\\\$0");
        var begun = BULLET.matcher(marked).replaceFirst("\\\\$0");
        return NUMBER.matcher(begun).replaceFirst("$1\\\\$2");
    }

    /** Escapes text within a list item; keeps line breaks and drops blank lines. */
    static String item(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(PlainMarkdown::line)
                .collect(Collectors.joining("\\\n  "));
    }
}
