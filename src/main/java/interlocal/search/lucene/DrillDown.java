package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** How the chosen terms narrow what matches the text: alternatives inside a facet, restrictions between facets. */
final class DrillDown {

    private final Map<Facet, FixedBitSet[]> chosen = new EnumMap<>(Facet.class);

    DrillDown(Snapshot snapshot, SearchRequest request) {
        var sizes = snapshot.reader().leaves().stream()
                .mapToInt(segment -> segment.reader().maxDoc())
                .toArray();
        request.filters().forEach((facet, terms) -> chosen.put(facet, union(snapshot.column(facet), terms, sizes)));
    }

    /**
     * The rows that have any of the terms.
     *
     * @param sizes how many rows each segment has
     */
    static FixedBitSet[] union(FacetOrdinals column, Set<Term> terms, int... sizes) {
        return IntStream.range(0, sizes.length)
                .mapToObj(segment -> column.union(terms, segment, sizes[segment]))
                .toArray(FixedBitSet[]::new);
    }

    /** What of the matches the whole request matches. */
    FixedBitSet[] of(FixedBitSet[] matches) {
        return by(chosen, matches);
    }

    /** What of them would match if nothing were chosen in this facet. */
    FixedBitSet[] without(Facet facet, FixedBitSet[] matches) {
        var others = new EnumMap<>(chosen);
        others.remove(facet);
        return by(others, matches);
    }

    private static FixedBitSet[] by(Map<Facet, FixedBitSet[]> restrictions, FixedBitSet[] matches) {
        if (restrictions.isEmpty()) {
            return matches;
        }
        var rows = new FixedBitSet[matches.length];
        for (var segment = 0; segment < rows.length; segment++) {
            rows[segment] = matches[segment].clone();
            for (var restriction : restrictions.values()) {
                rows[segment].and(restriction[segment]);
            }
        }
        return rows;
    }
}
