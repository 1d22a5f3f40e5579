package interlocal.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The rows of a segment that have one term: a bit set if they are many, their numbers if they are few. */
sealed interface Rows {

    /** Below one row in so many a list is smaller than a bit set, and quicker to count. */
    int SPARSE = 64;

    int countIn(FixedBitSet others);

    void addTo(FixedBitSet others);

    /**
     * Reads them.
     *
     * @param count how many there are
     * @param size rows in the segment
     */
    static Rows of(DocIdSetIterator rows, int count, int size) throws IOException {
        if (count < size / SPARSE) {
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

    /** As a bit set. */
    record Many(FixedBitSet bits) implements Rows {
        @Override
        public int countIn(FixedBitSet others) {
            return (int) FixedBitSet.intersectionCount(bits, others);
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
        public int countIn(FixedBitSet others) {
            var count = 0;
            for (var number : numbers) {
                count += others.get(number) ? 1 : 0;
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
