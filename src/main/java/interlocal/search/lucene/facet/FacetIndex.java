package interlocal.search.lucene.facet;

import interlocal.search.Facet;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/**
 * The terms of all facets in one committed state of the index.
 *
 * @param segments the terms of each segment
 * @param ordinals the terms of each facet over all segments
 */
public record FacetIndex(List<SegmentTerms> segments, Map<Facet, FacetOrdinals> ordinals) {

    public static FacetIndex of(List<SegmentTerms> segments) {
        var ordinals = new EnumMap<Facet, FacetOrdinals>(Facet.class);
        for (var facet : Facet.values()) {
            ordinals.put(facet, new FacetOrdinals(facet, segments));
        }
        return new FacetIndex(segments, ordinals);
    }

    FacetOrdinals of(Facet facet) {
        return Objects.requireNonNull(ordinals.get(facet));
    }

    /** The documents of each segment that have any of the terms. */
    FixedBitSet[] any(Facet facet, Set<Term> terms) {
        return IntStream.range(0, segments.size())
                .mapToObj(segment -> segments.get(segment).any(facet, terms))
                .toArray(FixedBitSet[]::new);
    }

    /** How many of the given documents have each term of any facet, by segment. */
    int[][] counts(FixedBitSet[] among) {
        return IntStream.range(0, among.length)
                .mapToObj(segment -> segments.get(segment).counts(among[segment]))
                .toArray(int[][]::new);
    }
}
