package interlocal.content.frontmatter;

import interlocal.content.Problems;
import interlocal.content.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file divided into its header and its body.
 *
 * @param text without a byte order mark
 * @param headerStart where the header begins, after its opening line of hyphens
 * @param headerEnd where its closing line of hyphens begins
 * @param bodyStart where the body begins, after the closing line
 */
public record SourceText(String text, int headerStart, int headerEnd, int bodyStart) {

    /** The line in which the header begins, after its opening line of hyphens. */
    static final int HEADER_LINE = 2;

    private static final int LONGEST_HEADER = 64_000;
    private static final String FENCE = "---";

    /** Divides a file; null if that is not possible, which is reported. */
    public static @Nullable SourceText divide(byte[] bytes, Problems problems) {
        var text = decode(bytes, problems);
        if (text == null) {
            return null;
        }
        var start = afterFence(text, 0);
        if (start < 0) {
            problems.add(1, Rule.HEADER_MISSING);
            return null;
        }
        var end = nextFence(text, start);
        if (end < 0) {
            problems.add(1, Rule.HEADER_UNCLOSED);
            return null;
        }
        var header = text.substring(start, end);
        var size = header.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST_HEADER) {
            problems.add(1, Rule.HEADER_SIZE, size, LONGEST_HEADER);
            return null;
        }
        return new SourceText(text, start, end, afterFence(text, end));
    }

    String header() {
        return text.substring(headerStart, headerEnd);
    }

    /** The keys of the header; null if it cannot be read, which is reported. */
    public Yaml.@Nullable Mapping keys(Problems problems) {
        if (YamlReader.read(header(), HEADER_LINE, problems) instanceof Yaml.Mapping mapping) {
            return mapping;
        }
        if (!problems.hasErrors()) {
            problems.add(HEADER_LINE, Rule.HEADER_MISSING);
        }
        return null;
    }

    public String body() {
        return text.substring(bodyStart);
    }

    /** The line in which the body begins. */
    public int bodyLine() {
        return lines(text, bodyStart) + 1;
    }

    /** Where the line after a line of hyphens begins, or the end of the text; -1 if this is no line of hyphens. */
    private static int afterFence(String text, int line) {
        if (!text.startsWith(FENCE, line)) {
            return -1;
        }
        var at = line + FENCE.length();
        while (text.startsWith(" ", at) || text.startsWith("\t", at)) {
            at++;
        }
        at += text.startsWith("\r", at) ? 1 : 0;
        return at == text.length() ? at : text.startsWith("\n", at) ? at + 1 : -1;
    }

    /** Where the next line of hyphens begins, this line included; -1 if there is none. */
    private static int nextFence(String text, int line) {
        var at = line;
        while (at >= 0 && afterFence(text, at) < 0) {
            at = text.indexOf('\n' + FENCE, at);
            at += at < 0 ? 0 : 1;
        }
        return at;
    }

    /** The text of UTF-8 bytes without a byte order mark; null if they are not UTF-8, which is reported. */
    public static @Nullable String decode(byte[] bytes, Problems problems) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(bytes.length);
        if (decoder.decode(in, out, true).isError()) {
            problems.add(lines(out.flip(), out.limit()) + 1, Rule.ENCODING);
            return null;
        }
        var text = out.flip().toString();
        if (text.chars().limit(2).anyMatch(c -> c == 0)) { // probably UTF-16
            problems.add(1, Rule.ENCODING);
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lines(CharSequence text, int end) {
        var lines = 0;
        for (var at = 0; at < end; at++) {
            lines += text.charAt(at) == '\n' ? 1 : 0;
        }
        return lines;
    }
}
