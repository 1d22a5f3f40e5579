package interlocal.search.lucene.facet;

import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.search.lucene.match.DocIdSets;
import interlocal.search.policy.FacetChoice;
import interlocal.vocabulary.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.util.FixedBitSet;

/** Counts one facet in which something is chosen, as {@link FacetChoice} requires, by intersecting rows. */
public final class FacetCounter {

    private final FacetIndex index;
    private final FacetOrdinals ordinals;
    private final FacetChoice choice;
    private final FixedBitSet[] among;
    private final HavingTerm whole;

    /**
     * Starts with the sets of rows that are known.
     *
     * @param among the rows that match if nothing is chosen in the facet
     * @param whole the counts for the whole request
     */
    private FacetCounter(
            FacetIndex index, FacetOrdinals ordinals, FacetChoice choice, FixedBitSet[] among, HavingTerm whole) {
        this.index = index;
        this.ordinals = ordinals;
        this.choice = choice;
        this.among = among;
        this.whole = whole;
    }

    /**
     * The counts of every facet that has any.
     *
     * @param matches the rows that the text matches
     * @param all the rows that the whole request matches
     */
    public static Map<Facet, List<Count>> of(
            FixedBitSet[] matches, FixedBitSet[] all, DrillDown drillDown, FacetIndex index, SearchRequest request) {
        var counts = index.counts(all);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var choice = request.choice(facet);
            var ordinals = index.of(facet);
            var whole = new HavingTerm(ordinals, all, ordinals.counts(counts));
            var forest = choice.terms().isEmpty()
                    ? choice.counts(ordinals.terms(), whole, _ -> whole)
                    : new FacetCounter(index, ordinals, choice, drillDown.beside(facet, matches), whole).forest();
            if (!forest.isEmpty()) {
                facets.put(facet, forest);
            }
        }
        return facets;
    }

    private List<Count> forest() {
        return choice.counts(ordinals.terms(), having(among), this::rest);
    }

    private FacetChoice.Counted rest(Set<Term> terms) {
        if (terms.equals(choice.terms())) {
            return whole;
        }
        return having(DocIdSets.both(index.any(choice.facet(), terms), among));
    }

    private HavingTerm having(FixedBitSet[] rows) {
        return new HavingTerm(ordinals, rows, ordinals.counts(rows));
    }

    /**
     * A set of rows, and how many of them have each term.
     *
     * @param counts by number of the term
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record HavingTerm(FacetOrdinals ordinals, FixedBitSet[] rows, int[] counts) implements FacetChoice.Counted {

        @Override
        public long total() {
            return DocIdSets.count(rows);
        }

        @Override
        public long having(Term term) {
            var ordinal = ordinals.ordinal(term);
            return ordinal < 0 ? 0 : counts[ordinal];
        }
    }
}
