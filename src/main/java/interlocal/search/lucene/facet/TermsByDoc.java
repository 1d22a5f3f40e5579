package interlocal.search.lucene.facet;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** The terms of each row of a segment, numbered from 0. */
final class TermsByDoc {

    /** The most terms that can be told apart. */
    static final int MOST_TERMS = 1 << Character.SIZE;

    /** Where the terms of each row begin in {@link #terms}; they end where those of the next row begin. */
    private final int[] starts;

    private final char[] terms;

    /**
     * Inverts a list of rows by term.
     *
     * @param rows the rows of each term; at most {@link #MOST_TERMS} terms
     * @param size the number of rows in the segment
     */
    TermsByDoc(List<SegmentDocs> rows, int size) {
        starts = starts(rows, size);
        terms = new char[starts[size]];
        var next = starts.clone();
        for (var term = 0; term < rows.size(); term++) {
            for (var row : rows.get(term).numbers()) {
                terms[next[row]++] = (char) term;
            }
        }
    }

    private static int[] starts(List<SegmentDocs> rows, int size) {
        var from = new int[size + 1];
        for (var these : rows) {
            for (var row : these.numbers()) {
                from[row + 1]++;
            }
        }
        Arrays.parallelPrefix(from, Integer::sum);
        return from;
    }

    /** Adds to the count of each term how many of the given rows have it. */
    void count(FixedBitSet among, int[] counts) {
        for (var row : SegmentDocs.numbers(among)) {
            for (var at = starts[row]; at < starts[row + 1]; at++) {
                counts[terms[at]]++;
            }
        }
    }
}
