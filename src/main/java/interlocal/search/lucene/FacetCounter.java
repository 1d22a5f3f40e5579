package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.FacetChoice;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** The counts of one facet with a choice: what {@link FacetChoice} asks for, by intersecting rows. */
final class FacetCounter {

    private final FacetOrdinals column;
    private final FacetChoice choice;
    private final FixedBitSet[] among;
    private final Having whole;

    /**
     * Starts with what is known.
     *
     * @param among what matches if nothing is chosen in the facet
     * @param whole what the whole choice comes to
     */
    private FacetCounter(FacetOrdinals column, FacetChoice choice, FixedBitSet[] among, Having whole) {
        this.column = column;
        this.choice = choice;
        this.among = among;
        this.whole = whole;
    }

    /**
     * The counts of every facet that has any.
     *
     * @param matches what the text matches
     * @param all what the whole request matches
     */
    static Map<Facet, List<Count>> of(
            FixedBitSet[] matches, FixedBitSet[] all, DrillDown narrowing, Snapshot snapshot, SearchRequest request) {
        var counts = inSegments(all, snapshot);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var choice = request.choice(facet);
            var column = snapshot.column(facet);
            var whole = new Having(column, all, column.counts(counts));
            var forest = choice.terms().isEmpty()
                    ? choice.counts(column.terms(), whole, _ -> whole)
                    : new FacetCounter(column, choice, narrowing.beside(facet, matches), whole).forest();
            if (!forest.isEmpty()) {
                facets.put(facet, forest);
            }
        }
        return facets;
    }

    /** How many of some rows have each term of any facet, by segment. */
    private static int[][] inSegments(FixedBitSet[] among, Snapshot snapshot) {
        return IntStream.range(0, among.length)
                .mapToObj(segment -> snapshot.segments().get(segment).terms().counts(among[segment]))
                .toArray(int[][]::new);
    }

    private List<Count> forest() {
        return choice.counts(column.terms(), having(among), this::rest);
    }

    private FacetChoice.Counted rest(Set<Term> terms) {
        if (terms.equals(choice.terms())) {
            return whole;
        }
        var sizes = Arrays.stream(among).mapToInt(FixedBitSet::length).toArray();
        return having(DocIdSets.both(DrillDown.union(column, terms, sizes), among));
    }

    private Having having(FixedBitSet[] rows) {
        return new Having(column, rows, column.counts(rows));
    }

    /**
     * Rows, and how many of them have each term.
     *
     * @param counts by ordinal
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Having(FacetOrdinals column, FixedBitSet[] rows, int[] counts) implements FacetChoice.Counted {

        @Override
        public long total() {
            return DocIdSets.count(rows);
        }

        @Override
        public long having(Term term) {
            var ordinal = column.ordinal(term);
            return ordinal < 0 ? 0 : counts[ordinal];
        }
    }
}
