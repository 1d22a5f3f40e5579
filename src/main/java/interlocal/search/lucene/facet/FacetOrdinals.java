package interlocal.search.lucene.facet;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;

/** One facet over all segments: its terms, numbered, and the rows of each term in each segment. */
final class FacetOrdinals {

    private final Facet facet;
    private final List<SegmentTerms> segments;
    private final List<Term> terms;
    private final Map<Term, Integer> ordinals = new HashMap<>();

    /** The number here of each term of each segment. */
    private final int[][] here;

    FacetOrdinals(Facet facet, List<SegmentTerms> segments) {
        this.facet = facet;
        this.segments = segments;
        var all = new TreeSet<Term>();
        segments.forEach(segment -> all.addAll(segment.of(facet)));
        terms = new ArrayList<>(all);
        for (var ordinal = 0; ordinal < terms.size(); ordinal++) {
            ordinals.put(terms.get(ordinal), ordinal);
        }
        here = segments.stream()
                .map(segment ->
                        segment.of(facet).stream().mapToInt(ordinals::get).toArray())
                .toArray(int[][]::new);
    }

    List<Term> terms() {
        return terms;
    }

    /** The number of a term; −1 if no record has it. */
    int ordinal(Term term) {
        return ordinals.getOrDefault(term, -1);
    }

    /** How many of the given rows have each term. */
    int[] counts(FixedBitSet[] among) {
        var counts = new int[segments.size()][];
        for (var segment = 0; segment < among.length; segment++) {
            counts[segment] = segments.get(segment).counts(among[segment], facet);
        }
        return counts(counts);
    }

    /** Adds up the counts of each term over the segments. */
    int[] counts(int[][] inSegments) {
        var counts = new int[terms.size()];
        for (var segment = 0; segment < inSegments.length; segment++) {
            var first = segments.get(segment).first(facet);
            for (var ordinal = 0; ordinal < here[segment].length; ordinal++) {
                counts[here[segment][ordinal]] += inSegments[segment][first + ordinal];
            }
        }
        return counts;
    }
}
