package interlocal.search.opensearch;

import interlocal.vocabulary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The chosen terms of one facet, and what is left of them when another term is chosen besides. */
record FacetSelection(Set<Term> terms) {

    /** The choice once it has given up a term, its ancestors and its descendants. */
    Set<Term> keptFor(Term term) {
        return keptFor(term.path());
    }

    private Set<Term> keptFor(String path) {
        return terms.stream()
                .filter(other ->
                        !(path + "/").startsWith(other.path() + "/") && !(other.path() + "/").startsWith(path + "/"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The terms that are shown even if no record has them: the chosen ones and their ancestors. */
    Set<Term> shown() {
        return terms.stream().flatMap(term -> term.lineage().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * All that may be left, whichever term is chosen besides: it is a chosen one or above one, or it is below one of
     * these in a branch where nothing is chosen, or it is apart from all. Nothing left at all is not in the list.
     */
    List<Set<Term>> left() {
        var left = new LinkedHashSet<Set<Term>>();
        left.add(terms);
        for (var term : shown()) {
            left.add(keptFor(term.path()));
            left.add(keptFor(term.path() + "/*"));
        }
        left.remove(Set.<Term>of());
        return List.copyOf(left);
    }
}
