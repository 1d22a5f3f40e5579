package interlocal.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Markdown file divided into its header and its body.
 *
 * @param bodyLine the line in which the body begins
 */
record SourceText(String header, String body, int bodyLine) {

    /** The line in which the header begins, below its first line of hyphens. */
    static final int HEADER_LINE = 2;

    private static final int LONGEST_HEADER = 64_000;
    private static final Pattern FENCE = Pattern.compile("(?:\\A|(?<=\\n))---[ \\t]*\\r?(?:\\n|\\z)");

    /** Divides a file; null if it cannot be, which is reported. */
    static @Nullable SourceText divide(byte[] bytes, Problems problems) {
        var text = decode(bytes, problems);
        if (text == null) {
            return null;
        }
        var fences = FENCE.matcher(text);
        if (!fences.find() || fences.start() != 0) {
            problems.add(1, Rule.HEADER_MISSING);
            return null;
        }
        var start = fences.end();
        if (!fences.find()) {
            problems.add(1, Rule.HEADER_UNCLOSED);
            return null;
        }
        var header = text.substring(start, fences.start());
        var size = header.getBytes(StandardCharsets.UTF_8).length;
        if (size > LONGEST_HEADER) {
            problems.add(1, Rule.HEADER_SIZE, size, LONGEST_HEADER);
            return null;
        }
        return new SourceText(header, text.substring(fences.end()), lines(text, fences.end()) + 1);
    }

    /** The text of UTF-8 bytes without a byte order mark; null if they are not UTF-8, which is reported. */
    static @Nullable String decode(byte[] bytes, Problems problems) {
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
        if (text.chars().limit(2).anyMatch(c -> c == 0)) { // letters of UTF-16
            problems.add(1, Rule.ENCODING);
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static int lines(CharSequence text, int end) {
        return (int) text.chars().limit(end).filter(c -> c == '\n').count();
    }
}
