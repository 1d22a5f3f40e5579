package interlocal.bench;

import java.util.Arrays;
import java.util.stream.LongStream;

/** How long each of many things took, in nanoseconds, sorted. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Times(long[] sorted) {

    static Times of(LongStream nanos) {
        return new Times(nanos.sorted().toArray());
    }

    Times and(Times others) {
        return of(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted)));
    }

    /** Milliseconds that so large a part took at most. */
    double millis(double part) {
        var at = (int) Math.ceil(part * sorted.length) - 1;
        return sorted[Math.clamp(at, 0, sorted.length - 1)] / 1e6;
    }

    double median() {
        return millis(0.5);
    }
}
