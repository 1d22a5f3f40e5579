package interlocal.markup;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text, which end with a line feed, a carriage return or both. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        this.starts = IntStream.concat(
                        IntStream.of(0), IntStream.rangeClosed(1, text.length()).filter(at -> startsAt(text, at)))
                .toArray();
    }

    private static boolean startsAt(String text, int at) {
        var before = text.charAt(at - 1);
        return before == '\n' || (before == '\r' && !text.startsWith("\n", at));
    }

    /** The line of the character at the offset, from 1. */
    int of(int offset) {
        var found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
