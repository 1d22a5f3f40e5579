package interlocal.search.policy;

import interlocal.search.Facet;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The chosen terms of one facet, and what they do.
 *
 * <ul>
 *   <li>They are alternatives: a record needs one of them (OR). The choices of several facets, and the text, restrict each
 *       other (AND).
 *   <li>The terms of a facet are counted as if nothing were chosen in it, all else unchanged (drill-sideways): among
 *       what {@link interlocal.search.SearchRequest#filtersBeside} leaves.
 *   <li>Terms are a tree, and a record with a term has all above it. Whoever chooses a term besides others gives up its
 *       ancestors and descendants for it.
 * </ul>
 *
 * @param terms none if nothing is chosen
 */
public record FacetChoice(Facet facet, Set<Term> terms) {

    /** Some records, and how many of them have a term. */
    public interface Counted {

        long total();

        long having(Term term);
    }

    /** The choice with one term more. */
    public Set<Term> with(Term term) {
        var with = new TreeSet<>(keptBeside(term.path()));
        with.add(term);
        return with;
    }

    /** What stays chosen beside a term. */
    private Set<Term> keptBeside(String path) {
        for (var term : terms) {
            if (related(term.path(), path)) {
                var kept = new TreeSet<>(terms);
                kept.removeIf(other -> related(other.path(), path));
                return Collections.unmodifiableSet(kept);
            }
        }
        return terms;
    }

    private static boolean related(String one, String other) {
        return one.length() < other.length() ? within(other, one) : within(one, other);
    }

    private static boolean within(String path, String above) {
        return path.startsWith(above) && (path.length() == above.length() || path.charAt(above.length()) == '/');
    }

    /** The terms that are shown even if no record has them: the chosen ones and their ancestors. */
    private Set<Term> shown() {
        var shown = new TreeSet<Term>();
        terms.forEach(term -> shown.addAll(term.lineage()));
        return shown;
    }

    /**
     * All that may stay chosen, whichever term is chosen besides: it is a chosen one or above one, or it is below one of
     * these in a branch where nothing is chosen, or it is apart from all. That nothing stays is not in the list.
     */
    public List<Set<Term>> rests() {
        var rests = new LinkedHashSet<Set<Term>>();
        rests.add(terms);
        for (var term : shown()) {
            rests.add(keptBeside(term.path()));
            rests.add(keptBeside(term.path() + "/*"));
        }
        rests.remove(Set.<Term>of());
        return List.copyOf(rests);
    }

    /**
     * The counts of the facet as readers see them. How many come with one term more is those that have it and those that
     * have what stays chosen, less those that have both.
     *
     * @param known the terms that records have
     * @param among what the choices in other facets leave
     * @param rest which of these have any of the terms that stay chosen, one of {@link #rests}
     */
    public List<Count> counts(Collection<Term> known, Counted among, Function<Set<Term>, Counted> rest) {
        var tree = new FacetTree(facet, terms);
        var shown = shown();
        var rests = new HashMap<Set<Term>, Counted>();
        for (var term : known) {
            var count = among.having(term);
            if (count > 0 && !shown.contains(term)) {
                add(tree, term, count, rest, rests);
            }
        }
        for (var term : shown) {
            add(tree, term, among.having(term), rest, rests);
        }
        return tree.forest();
    }

    private void add(
            FacetTree tree,
            Term term,
            long count,
            Function<Set<Term>, Counted> rest,
            HashMap<Set<Term>, Counted> rests) {
        var kept = keptBeside(term.path());
        if (kept.isEmpty()) {
            tree.add(term, count, count);
        } else {
            var counted = rests.computeIfAbsent(kept, rest);
            tree.add(term, count, count + counted.total() - counted.having(term));
        }
    }
}
