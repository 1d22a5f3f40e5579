package interlocal.search.policy;

import interlocal.search.Facet;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The counts of one facet as readers see them: children under their parents, in the facet's order. A term without
 * records is left out unless it or a descendant is chosen.
 */
final class FacetTree {

    private static final Map<Facet, List<String>> NATURAL = Map.of(
            Facet.POPULATION, Bucket.POPULATIONS,
            Facet.EVIDENCE, List.of("strong", "good", "thin"),
            Facet.STAGE, List.of("explore", "set-up", "run", "review"),
            Facet.DECADE, List.of(Bucket.BEFORE_DECADES));
    private static final Comparator<Count> LARGEST_FIRST =
            Comparator.comparingLong(Count::count).reversed().thenComparing(Count::term);

    private final Facet facet;
    private final Set<Term> chosen;
    private final List<Count> counts = new ArrayList<>();

    /**
     * Starts without counts.
     *
     * @param chosen the chosen terms of the facet
     */
    FacetTree(Facet facet, Set<Term> chosen) {
        this.facet = facet;
        this.chosen = chosen;
    }

    /** Adds the counts of a term, once per term; {@link Count} explains them. */
    void add(Term term, long count, long together) {
        counts.add(new Count(term, count, together, chosen.contains(term), List.of()));
    }

    /** The counts that were added, as a forest. */
    List<Count> forest() {
        var order = order();
        var known = new HashSet<String>();
        counts.forEach(count -> known.add(count.term().path()));
        // in the reverse order of paths, children come before their parents
        counts.sort(Comparator.comparing(Count::term).reversed());
        var children = new HashMap<String, List<Count>>();
        var roots = new ArrayList<Count>();
        for (var flat : counts) {
            var path = flat.term().path();
            var below = children.get(path);
            if (flat.count() > 0 || flat.selected() || below != null) {
                var parent = path.substring(0, Math.max(0, path.lastIndexOf('/')));
                var beside = known.contains(parent) ? children.computeIfAbsent(parent, _ -> new ArrayList<>()) : roots;
                beside.add(below == null ? flat : flat.over(sorted(below, order)));
            }
        }
        return sorted(roots, order);
    }

    private static List<Count> sorted(List<Count> counts, Comparator<Count> order) {
        counts.sort(order);
        return List.copyOf(counts);
    }

    private Comparator<Count> order() {
        var natural = NATURAL.get(facet);
        return natural == null
                ? LARGEST_FIRST
                : Comparator.<Count>comparingInt(count -> position(natural, count.term()))
                        .thenComparing(Count::term);
    }

    private static int position(List<String> natural, Term term) {
        var position = natural.indexOf(term.path());
        return position < 0 ? natural.size() : position;
    }
}
