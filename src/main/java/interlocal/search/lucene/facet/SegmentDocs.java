package interlocal.search.lucene.facet;

import java.io.IOException;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** A set of rows of a segment: a bit set if there are many, a list of numbers if there are few. */
public sealed interface SegmentDocs {

    /** Fewer than one row in this many counts as few: then a list is quicker to count than a bit set. */
    int RARE = 128;

    /** How many rows both sets have in common. */
    int common(FixedBitSet others);

    void addTo(FixedBitSet others);

    /** The numbers of the rows, in order. */
    int[] numbers();

    /**
     * Reads the set.
     *
     * @param count the number of rows in the set
     * @param size the number of rows in the segment
     */
    static SegmentDocs of(DocIdSetIterator rows, int count, int size) throws IOException {
        if (count < size / RARE) {
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

    /** The rows of a bit set, in order. */
    static int[] numbers(FixedBitSet bits) {
        var numbers = new int[bits.cardinality()];
        bits.intoArray(0, bits.length(), 0, numbers);
        return numbers;
    }

    /** Rows as a bit set. */
    record Many(FixedBitSet bits) implements SegmentDocs {
        @Override
        public int common(FixedBitSet others) {
            return (int) FixedBitSet.intersectionCount(bits, others);
        }

        @Override
        public void addTo(FixedBitSet others) {
            others.or(bits);
        }

        @Override
        public int[] numbers() {
            return SegmentDocs.numbers(bits);
        }
    }

    /** Rows as sorted numbers. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Few(int[] numbers) implements SegmentDocs {
        @Override
        public int common(FixedBitSet others) {
            var words = others.getBits();
            var count = 0;
            for (var number : numbers) {
                count += (int) (words[number >> 6] >>> number) & 1;
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
