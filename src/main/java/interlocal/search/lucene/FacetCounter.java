package interlocal.search.lucene;

import interlocal.search.Facet;
import interlocal.search.FacetTree;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.util.FixedBitSet;

/** The counts of one facet: the rows of each term intersected with what matches otherwise. */
final class FacetCounter {

    private final FacetOrdinals column;
    private final Set<Term> chosen;
    private final FixedBitSet[] among;
    private final int[] counts;
    private final FacetTree tree;
    private final Map<Set<Term>, Kept> kept = new HashMap<>();

    /**
     * Starts with what is known.
     *
     * @param among what matches if nothing is chosen in the facet
     * @param counts how many of them have each term
     * @param whole what the whole choice comes to
     */
    private FacetCounter(
            Facet facet, FacetOrdinals column, Set<Term> chosen, FixedBitSet[] among, int[] counts, Kept whole) {
        this.column = column;
        this.chosen = chosen;
        this.among = among;
        this.counts = counts;
        tree = new FacetTree(facet, chosen);
        kept.put(chosen, whole);
    }

    /**
     * The counts of every facet that has any.
     *
     * @param matches what the text matches
     * @param all what the whole request matches
     */
    static Map<Facet, List<Count>> of(
            FixedBitSet[] matches, FixedBitSet[] all, DrillDown narrowing, Snapshot snapshot, SearchRequest request) {
        var total = DocIdSets.count(all);
        var counts = inSegments(all, snapshot);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var chosen = request.chosen(facet);
            var column = snapshot.column(facet);
            var whole = new Kept(total, column.counts(counts));
            var among = chosen.isEmpty() ? all : narrowing.without(facet, matches);
            var here = chosen.isEmpty() ? whole.counts() : column.counts(among);
            var forest = new FacetCounter(facet, column, chosen, among, here, whole).forest();
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
        var shown = new TreeSet<Term>();
        chosen.forEach(term -> shown.addAll(term.lineage()));
        for (var ordinal = 0; ordinal < column.terms().size(); ordinal++) {
            var term = column.terms().get(ordinal);
            var count = counts[ordinal];
            if (count > 0 || shown.contains(term)) {
                tree.add(term, count, together(term, ordinal, count));
            }
        }
        shown.stream()
                .filter(term -> !column.knows(term))
                .forEach(unknown -> tree.add(unknown, 0, kept(unknown).count()));
        return tree.forest();
    }

    /** How many have the term or what is kept beside it: those with the one and those with the other, less those with both. */
    private long together(Term term, int ordinal, long count) {
        if (chosen.isEmpty()) {
            return count;
        }
        var kept = kept(term);
        return kept.count() + count - kept.counts()[ordinal];
    }

    /** What the choice comes to once it has given up the term's ancestors and descendants. */
    private Kept kept(Term term) {
        var others = chosen.stream().filter(other -> !related(term, other)).collect(Collectors.toSet());
        return kept.computeIfAbsent(others, this::within);
    }

    private Kept within(Set<Term> terms) {
        var sizes = Arrays.stream(among).mapToInt(FixedBitSet::length).toArray();
        var rows = DocIdSets.both(DrillDown.union(column, terms, sizes), among);
        return new Kept(DocIdSets.count(rows), column.counts(rows));
    }

    private static boolean related(Term one, Term other) {
        return (one.path() + "/").startsWith(other.path() + "/") || other.path().startsWith(one.path() + "/");
    }

    /**
     * Matches that have any of some terms.
     *
     * @param count how many there are
     * @param counts how many of them have each term
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(long count, int[] counts) {}
}
