package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** What matches the text, narrowed by the chosen terms: alternatives inside a facet, restrictions between facets. */
final class Narrowing {

    private final FixedBitSet[] matches;
    private final Map<Facet, FixedBitSet[]> chosen = new EnumMap<>(Facet.class);

    Narrowing(FixedBitSet[] matches, Snapshot snapshot, SearchRequest request) {
        this.matches = matches;
        request.filters().forEach((facet, terms) -> chosen.put(facet, union(snapshot.column(facet), terms, matches)));
    }

    static FixedBitSet[] union(Column column, Set<Term> terms, FixedBitSet[] like) {
        return IntStream.range(0, like.length)
                .mapToObj(segment -> column.union(terms, segment, like[segment].length()))
                .toArray(FixedBitSet[]::new);
    }

    /** What the whole request matches. */
    FixedBitSet[] all() {
        return by(chosen);
    }

    /** What would match if nothing were chosen in this facet. */
    FixedBitSet[] without(Facet facet) {
        var others = new EnumMap<>(chosen);
        others.remove(facet);
        return by(others);
    }

    private FixedBitSet[] by(Map<Facet, FixedBitSet[]> restrictions) {
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
