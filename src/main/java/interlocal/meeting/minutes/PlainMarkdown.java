package interlocal.meeting.minutes;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts of people as Markdown that means nothing but its letters. */
final class PlainMarkdown {

    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~&!^$]");
    private static final Pattern BULLET = Pattern.compile("^[-+=]");
    private static final Pattern NUMBER = Pattern.compile("^(\\d+)([.)])");

    private PlainMarkdown() {}

    /** On one line. */
    static String line(String text) {
        var marked = MARKS.matcher(text).replaceAll("\\\\$0");
        var begun = BULLET.matcher(marked).replaceFirst("\\\\$0");
        return NUMBER.matcher(begun).replaceFirst("$1\\\\$2");
    }

    /** Within an item of a list, on as many lines as it was written on. */
    static String item(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(PlainMarkdown::line)
                .collect(Collectors.joining("\\\n  "));
    }
}
