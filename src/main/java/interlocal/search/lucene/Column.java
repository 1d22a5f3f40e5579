package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** One facet over all segments: its terms, and the rows of each in each segment. */
final class Column {

    private final List<Term> terms;
    private final Map<Term, Integer> ordinals = new HashMap<>();
    private final @Nullable Rows[][] rows;

    Column(Facet facet, List<SegmentFacts> segments) {
        var all = new TreeSet<Term>();
        segments.forEach(segment -> all.addAll(of(segment, facet).keySet()));
        terms = new ArrayList<>(all);
        rows = new @Nullable Rows[terms.size()][segments.size()];
        for (var term = 0; term < terms.size(); term++) {
            ordinals.put(terms.get(term), term);
            for (var segment = 0; segment < segments.size(); segment++) {
                rows[term][segment] = of(segments.get(segment), facet).get(terms.get(term));
            }
        }
    }

    private static Map<Term, Rows> of(SegmentFacts segment, Facet facet) {
        return segment.byFacet().getOrDefault(facet, Map.of());
    }

    List<Term> terms() {
        return terms;
    }

    boolean knows(Term term) {
        return ordinals.containsKey(term);
    }

    /** How many of the rows have the term. */
    long count(int ordinal, Rows[] among) {
        var count = 0L;
        for (var segment = 0; segment < among.length; segment++) {
            var these = rows[ordinal][segment];
            count += these == null ? 0 : these.common(among[segment]);
        }
        return count;
    }

    /** The rows of a segment that have any of the terms. */
    FixedBitSet union(Iterable<Term> wanted, int segment, int size) {
        var union = new FixedBitSet(size);
        for (var term : wanted) {
            var ordinal = ordinals.get(term);
            var these = ordinal == null ? null : rows[ordinal][segment];
            if (these != null) {
                these.addTo(union);
            }
        }
        return union;
    }
}
