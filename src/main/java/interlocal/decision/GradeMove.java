package interlocal.decision;

import java.util.Arrays;

/** A change with what it does to the margins of a type. */
final class GradeMove {

    private final GradeChange change;
    private final long length;
    private final long[] gains;

    /**
     * Takes over the gains.
     *
     * @param length how far the grade moves
     * @param gains what it adds to the margin over each other type
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

    /** Whether it brings the type ahead of any other. */
    boolean helps() {
        return Arrays.stream(gains).anyMatch(gain -> gain > 0);
    }

    /** The margins after it. */
    long[] applyTo(long[] margin) {
        var changed = margin.clone();
        for (var other = 0; other < changed.length; other++) {
            changed[other] += gains[other];
        }
        return changed;
    }
}
