package interlocal.decision;

import java.util.Arrays;

/** A change of one grade and its effect on the margins between one type and its rivals. */
final class GradeMove {

    private final GradeChange change;
    private final long length;
    private final long[] gains;

    /**
     * Keeps the array without copying it.
     *
     * @param length the distance that the grade moves
     * @param gains what the change adds to the margin over each rival
     */
    GradeMove(GradeChange change, long length, long[] gains) {
        this.change = change;
        this.length = length;
        this.gains = gains;
    }

    GradeChange change() {
        return change;
    }

    long length() {
        return length;
    }

    long gain(int other) {
        return gains[other];
    }

    /** Whether the change increases the margin over any rival. */
    boolean helps() {
        return Arrays.stream(gains).anyMatch(gain -> gain > 0);
    }

    /** The margins after this change; the argument stays as it is. */
    long[] applyTo(long[] margin) {
        var changed = margin.clone();
        for (var other = 0; other < changed.length; other++) {
            changed[other] += gains[other];
        }
        return changed;
    }
}
