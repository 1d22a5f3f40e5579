package interlocal.content;

import interlocal.content.Rule.Severity;
import interlocal.messages.MessageBundle;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something wrong with a file of the content folder: where, what, and what to do. Problems sort by file, line and rule,
 * so that two runs over the same files give the same report.
 *
 * @param path of the file in the content folder, with forward slashes
 * @param line counted from 1; 0 for the file as a whole
 * @param details the arguments of the rule's sentence, each a String or a {@link Phrase}
 */
public record Problem(String path, int line, Rule rule, List<Object> details) implements Comparable<Problem> {

    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::rule)
            .thenComparing(problem -> problem.details().toString());
    private static final MessageBundle MESSAGES =
            MessageBundle.read("interlocal.content.problems", Problem.class.getClassLoader());
    private static final int LONGEST_DETAIL = 120;

    public Problem {
        details = details.stream().map(Problem::shortened).toList();
    }

    /**
     * A problem in a line of a file.
     *
     * @param line counted from 1; 0 for the file as a whole
     */
    public static Problem of(String path, int line, Rule rule, Object... details) {
        return new Problem(path, line, rule, List.of(details));
    }

    /** The problem that a file or folder could not be read. */
    public static Problem unreadable(String path, IOException failure) {
        return of(path, 0, Rule.UNREADABLE, failure.getClass().getSimpleName());
    }

    /** The same problem in another place. */
    public Problem at(String place, int lineThere) {
        return new Problem(place, lineThere, rule, details);
    }

    public boolean isError() {
        return rule.severity() == Severity.ERROR;
    }

    /** One sentence that says what is wrong. */
    public String says(Reader reader) {
        return text(rule.key(), reader);
    }

    /** One sentence that says what to do. */
    public String remedy(Reader reader) {
        return text(rule.key() + ".remedy", reader);
    }

    private String text(String key, Reader reader) {
        var messages = MESSAGES.in(reader.language());
        return messages.get(
                key, details.stream().map(detail -> said(detail, messages)).toArray());
    }

    private static Object said(Object detail, Messages messages) {
        return detail instanceof Phrase(var key, var values) ? messages.get("phrase." + key, values.toArray()) : detail;
    }

    private static Object shortened(Object detail) {
        return detail instanceof Phrase ? detail : line(detail.toString());
    }

    /** Makes one short line of a detail, whatever was found in the file. */
    private static String line(String detail) {
        var line = detail.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\s]+", " ").strip();
        return line.length() <= LONGEST_DETAIL ? line : line.substring(0, LONGEST_DETAIL - 1) + "…";
    }

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** In the format of a compiler message: {@code path:line: error: sentence remedy [rule]}. */
    public String report(Reader reader) {
        return "%s%s: %s: %s %s [%s]"
                .formatted(
                        path.isEmpty() ? "." : line(path),
                        line > 0 ? ":" + line : "",
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        says(reader),
                        remedy(reader),
                        rule.key());
    }

    /** The {@linkplain #report report} in English, for logs. */
    @Override
    public String toString() {
        return report(Reader.UNKNOWN);
    }
}
