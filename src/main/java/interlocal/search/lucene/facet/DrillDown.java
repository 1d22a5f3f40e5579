package interlocal.search.lucene.facet;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/** Narrows the matches of a text by the chosen terms, as {@link interlocal.search.policy.FacetChoice} says. */
public final class DrillDown {

    private final SearchRequest request;
    private final Map<Facet, FixedBitSet[]> chosen = new EnumMap<>(Facet.class);

    public DrillDown(FacetIndex facets, SearchRequest request) {
        this.request = request;
        request.filters().forEach((facet, terms) -> chosen.put(facet, facets.any(facet, terms)));
    }

    /** The matches that the whole request leaves. */
    public FixedBitSet[] of(FixedBitSet[] matches) {
        return by(request.filters().keySet(), matches);
    }

    /** The matches among which the terms of a facet are counted. */
    FixedBitSet[] beside(Facet facet, FixedBitSet[] matches) {
        return by(request.filtersBeside(facet).keySet(), matches);
    }

    private FixedBitSet[] by(Set<Facet> facets, FixedBitSet[] matches) {
        if (facets.isEmpty()) {
            return matches;
        }
        var rows = new FixedBitSet[matches.length];
        for (var segment = 0; segment < rows.length; segment++) {
            rows[segment] = matches[segment].clone();
            for (var facet : facets) {
                rows[segment].and(Objects.requireNonNull(chosen.get(facet))[segment]);
            }
        }
        return rows;
    }
}
