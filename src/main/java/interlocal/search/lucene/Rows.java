package interlocal.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The rows of a segment that have one term: a bit set if they are many, their numbers if they are few. */
sealed interface Rows {

    /** Below one row in so many a list is smaller than a bit set, and quicker to count. */
    int SPARSE = 64;

    /** How many are in both. */
    int common(Rows others);

    void addTo(FixedBitSet others);

    /**
     * Reads them.
     *
     * @param count how many there are
     * @param size rows in the segment
     */
    static Rows of(DocIdSetIterator rows, int count, int size) throws IOException {
        if (isFew(count, size)) {
            var numbers = new int[count];
            for (var i = 0; i < count; i++) {
                numbers[i] = rows.nextDoc();
            }
            return new Few(numbers);
        }
        var bits = new FixedBitSet(size);
        bits.or(rows);
        return new Many(bits);
    }

    /** Those of each segment. */
    static Rows[] of(FixedBitSet[] segments) {
        return Arrays.stream(segments).map(Rows::of).toArray(Rows[]::new);
    }

    private static Rows of(FixedBitSet bits) {
        var count = bits.cardinality();
        if (!isFew(count, bits.length())) {
            return new Many(bits);
        }
        var numbers = new int[count];
        var next = -1;
        for (var i = 0; i < count; i++) {
            next = bits.nextSetBit(next + 1);
            numbers[i] = next;
        }
        return new Few(numbers);
    }

    private static boolean isFew(int count, int size) {
        return count < size / SPARSE;
    }

    /** As a bit set. */
    record Many(FixedBitSet bits) implements Rows {
        @Override
        public int common(Rows others) {
            return switch (others) {
                case Many many -> (int) FixedBitSet.intersectionCount(bits, many.bits);
                case Few few -> few.common(this);
            };
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(bits);
        }
    }

    /** As sorted numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Few(int[] numbers) implements Rows {
        @Override
        public int common(Rows others) {
            return switch (others) {
                case Many many -> in(many.bits);
                case Few few -> in(few.numbers);
            };
        }

        private int in(FixedBitSet others) {
            var count = 0;
            for (var number : numbers) {
                count += others.get(number) ? 1 : 0;
            }
            return count;
        }

        private int in(int[] others) {
            var count = 0;
            var other = 0;
            for (var number : numbers) {
                while (other < others.length && others[other] < number) {
                    other++;
                }
                count += other < others.length && others[other] == number ? 1 : 0;
            }
            return count;
        }

        @Override
        public void addTo(FixedBitSet others) {
            for (var number : numbers) {
                others.set(number);
            }
        }
    }
}
