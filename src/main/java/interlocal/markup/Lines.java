package interlocal.markup;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The lines of a text. A line ends with a line feed, a carriage return or both. */
final class Lines {

    private final int[] starts;

    Lines(String text) {
        var found = IntStream.builder().add(0);
        for (var at = 1; at <= text.length(); at++) {
            if (startsAt(text, at)) {
                found.add(at);
            }
        }
        this.starts = found.build().toArray();
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
