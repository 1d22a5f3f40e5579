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
import org.apache.lucene.util.FixedBitSet;

/** The counts of one facet: the rows of each term intersected with what matches otherwise. */
final class Counts {

    private final Column column;
    private final Set<Term> chosen;
    private final FixedBitSet[] among;
    private final Rows[] rows;
    private final FacetTree tree;
    private final Map<Set<Term>, Rest> rests = new HashMap<>();

    private Counts(Facet facet, Column column, Set<Term> chosen, FixedBitSet[] among, Rows[] rows) {
        this.column = column;
        this.chosen = chosen;
        this.among = among;
        this.rows = rows;
        tree = new FacetTree(facet, chosen);
    }

    private Counts(Facet facet, Column column, Set<Term> chosen, FixedBitSet[] among) {
        this(facet, column, chosen, among, Rows.of(among));
    }

    /**
     * The counts of every facet that has any.
     *
     * @param matches what the text matches
     * @param all what the whole request matches
     */
    static Map<Facet, List<Count>> of(
            FixedBitSet[] matches, FixedBitSet[] all, Narrowing narrowing, Snapshot snapshot, SearchRequest request) {
        var allRows = Rows.of(all);
        var facets = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var chosen = request.chosen(facet);
            var column = snapshot.column(facet);
            var counts = chosen.isEmpty()
                    ? new Counts(facet, column, chosen, all, allRows)
                    : new Counts(facet, column, chosen, narrowing.without(facet, matches));
            var forest = counts.forest();
            if (!forest.isEmpty()) {
                facets.put(facet, forest);
            }
        }
        return facets;
    }

    private List<Count> forest() {
        var shown = new TreeSet<Term>();
        chosen.forEach(term -> shown.addAll(term.lineage()));
        for (var ordinal = 0; ordinal < column.terms().size(); ordinal++) {
            var term = column.terms().get(ordinal);
            var count = column.count(ordinal, rows);
            if (count > 0 || shown.contains(term)) {
                tree.add(term, count, together(term, ordinal, count));
            }
        }
        shown.stream()
                .filter(term -> !column.knows(term))
                .forEach(unknown -> tree.add(unknown, 0, kept(unknown).count()));
        return tree.forest();
    }

    private long together(Term term, int ordinal, long count) {
        if (chosen.isEmpty()) {
            return count;
        }
        var kept = kept(term);
        return kept.count() + column.count(ordinal, kept.rest());
    }

    /** What the choice comes to once it has given up the term's ancestors and descendants. */
    private Rest kept(Term term) {
        var kept = chosen.stream().filter(other -> !related(term, other)).collect(Collectors.toSet());
        return rests.computeIfAbsent(kept, this::rest);
    }

    private Rest rest(Set<Term> kept) {
        var sizes = Arrays.stream(among).mapToInt(FixedBitSet::length).toArray();
        var union = Narrowing.union(column, kept, sizes);
        var rest = new FixedBitSet[among.length];
        for (var segment = 0; segment < rest.length; segment++) {
            rest[segment] = among[segment].clone();
            rest[segment].andNot(union[segment]);
        }
        return new Rest(Matches.count(among) - Matches.count(rest), Rows.of(rest));
    }

    private static boolean related(Term one, Term other) {
        return (one.path() + "/").startsWith(other.path() + "/") || other.path().startsWith(one.path() + "/");
    }

    /**
     * Matches divided by a choice.
     *
     * @param count how many are in it
     * @param rest the others
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Rest(long count, Rows[] rest) {}
}
