package interlocal.search.lucene.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Counts how many clauses of a text each row has. One pass shows how far the text must be loosened, and what matches
 * then. Counts are kept as binary digits, a bit set for each digit, so that 64 rows are counted at once (bit slicing:
 * O'Neil and Quass, Improved query performance with variant indexes, 1997).
 */
public final class MatchCounter {

    /**
     * How many rows are counted together: their bits fit in the processor's cache, and the time limit is checked
     * between windows.
     */
    static final int WINDOW = 1 << 15;

    private final IndexReader reader;
    private final QueryTimeout limit;
    private final List<Weight> weights;
    private final long[][][] digits;
    private final BitSet met = new BitSet();
    private boolean cut;

    /**
     * A clause of a text.
     *
     * @param counts how much it adds to the count of a row that has it
     */
    public record CountedClause(Query query, int counts) {}

    /** Counts clauses in all rows, as far as the time limit allows. */
    public MatchCounter(List<CountedClause> parts, IndexSearcher searcher, QueryTimeout limit) throws IOException {
        reader = searcher.getIndexReader();
        this.limit = limit;
        weights = WeightFactory.of(parts.stream().map(CountedClause::query).toList(), searcher);
        var most = parts.stream().mapToInt(CountedClause::counts).sum();
        digits = new long[reader.leaves().size()][Integer.SIZE - Integer.numberOfLeadingZeros(most)][];
        for (var segment : reader.leaves()) {
            var running = new ArrayList<Running>();
            for (var part = 0; part < parts.size(); part++) {
                var scorer = weights.get(part).scorer(segment);
                if (scorer != null && scorer.iterator().nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    met.set(part);
                    running.add(new Running(scorer.iterator(), parts.get(part).counts()));
                }
            }
            count(running, segment);
        }
    }

    private void count(List<Running> parts, LeafReaderContext segment) throws IOException {
        var counted = digits[segment.ord];
        var end = segment.reader().maxDoc();
        for (var digit = 0; digit < counted.length; digit++) {
            counted[digit] = new long[FixedBitSet.bits2words(end)];
        }
        var found = new FixedBitSet(WINDOW);
        for (var from = 0; from < end; from += WINDOW) {
            cut |= limit.shouldExit();
            if (cut) {
                return;
            }
            var to = Math.min(from + WINDOW, end);
            for (var part : parts) {
                if (part.rows().docID() < to) {
                    found.clear();
                    part.rows().intoBitSet(to, found, from);
                    add(found.getBits(), part.counts(), counted, from >> 6, FixedBitSet.bits2words(to - from));
                }
            }
        }
    }

    /** Adds a number to the counts of the given rows, digit by digit. */
    private static void add(long[] rows, int counts, long[][] digits, int at, int size) {
        var carry = new long[size];
        for (var digit = 0; digit < digits.length; digit++) {
            var one = ((counts >> digit) & 1) != 0 ? -1L : 0;
            addDigit(digits[digit], at, rows, one, carry);
        }
    }

    private static void addDigit(long[] digit, int at, long[] rows, long one, long[] carry) {
        for (var word = 0; word < carry.length; word++) {
            var was = digit[at + word];
            var added = rows[word] & one;
            var half = was ^ added;
            digit[at + word] = half ^ carry[word];
            carry[word] = (was & added) | (half & carry[word]);
        }
    }

    /** A clause while it is read through a segment. */
    private record Running(DocIdSetIterator rows, int counts) {}

    /** The weights of the clauses, in their order. */
    public List<Weight> weights() {
        return weights;
    }

    /** Whether any row has a clause, by its position. */
    public boolean met(int part) {
        return met.get(part);
    }

    /** Whether time ran out before all rows were counted. */
    public boolean cut() {
        return cut;
    }

    /** The rows, without deleted ones, that have at least this count. */
    public FixedBitSet[] atLeast(int least) {
        var rows = new FixedBitSet[digits.length];
        for (var segment : reader.leaves()) {
            rows[segment.ord] = DocIdSets.everything(segment.reader());
            keep(rows[segment.ord].getBits(), digits[segment.ord], least);
        }
        return rows;
    }

    /**
     * Compares counts with a number, highest digit first; after each digit, 64 rows are greater, equal so far, or less.
     */
    private static void keep(long[] rows, long[][] digits, int least) {
        if (least >> digits.length != 0) {
            Arrays.fill(rows, 0);
            return;
        }
        for (var word = 0; word < rows.length; word++) {
            var more = 0L;
            var same = -1L;
            for (var digit = digits.length - 1; digit >= 0; digit--) {
                var is = digits[digit][word];
                if (((least >> digit) & 1) != 0) {
                    same &= is;
                } else {
                    more |= same & is;
                    same &= ~is;
                }
            }
            rows[word] &= more | same;
        }
    }
}
