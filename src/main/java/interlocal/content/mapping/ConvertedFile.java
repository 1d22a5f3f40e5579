package interlocal.content.mapping;

import java.nio.charset.StandardCharsets;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;

/**
 * A file of another system as one of ours.
 *
 * @param source its bytes
 * @param bodyLine the line in which its text begins, counted from 1
 * @param bodyLineBefore the line in which the text began in the file that it was made from
 * @param lineBefore the line of that file from which the value of a key was taken; 0 if of none
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares or changes the bytes
public record ConvertedFile(byte[] source, int bodyLine, int bodyLineBefore, ToIntFunction<String> lineBefore) {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z-]*):.*");

    /** A file that cannot be read, and so stays as it is. */
    static ConvertedFile unchanged(byte[] source) {
        return new ConvertedFile(source, 1, 1, _ -> 0);
    }

    /** The line of the file that this one was made from, for a line of this one. */
    public int before(int line) {
        if (line >= bodyLine) {
            return line - bodyLine + bodyLineBefore;
        }
        return new String(source, StandardCharsets.UTF_8)
                .lines()
                .limit(line)
                .map(KEY::matcher)
                .filter(key -> key.matches())
                .reduce((_, last) -> last)
                .map(key -> lineBefore.applyAsInt(key.group(1)))
                .orElse(0);
    }
}
