package interlocal.page.list;

import interlocal.page.Labels;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.SearchResult.Count;
import interlocal.vocabulary.Term;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The facets of a list. Each term is a checkbox, and the number beside it says what a click on it gives. */
record FacetModels(Scope scope, SearchRequest request, Labels labels) {

    private static final int AT_ONCE = 6;
    private static final Set<Facet> OPEN =
            EnumSet.of(Facet.TYPE, Facet.SERVICE, Facet.MODEL, Facet.COUNTRY, Facet.OUTCOME, Facet.EVIDENCE);

    /** The facets that can narrow the list, in order. The list of one type leaves the type facet out. */
    List<FacetModel> of(SearchResult result) {
        return result.facets().entrySet().stream()
                .filter(facet -> scope.type() == null || facet.getKey() != Facet.TYPE)
                .filter(facet -> facet.getValue().size() > 1 || narrows(result, facet.getKey()))
                .map(facet -> model(facet.getKey(), options(facet.getKey(), facet.getValue(), result.total())))
                .toList();
    }

    /** Whether a facet can narrow the results: it cannot if all of them have its only term. */
    private boolean narrows(SearchResult result, Facet facet) {
        var counts = result.facets().getOrDefault(facet, List.of());
        return !request.chosen(facet).isEmpty()
                || counts.stream()
                        .anyMatch(count -> count.count() < result.total()
                                || !count.children().isEmpty());
    }

    private FacetModel model(Facet facet, List<FacetOption> options) {
        var chosen = request.chosen(facet).size();
        var shown = Math.max(AT_ONCE, lastChosen(options) + 1);
        var first = options.size() <= shown + 1 ? options : options.subList(0, shown);
        var more = options.subList(first.size(), options.size());
        return new FacetModel(facet.key(), labels.of(facet), chosen, first, more, chosen > 0 || OPEN.contains(facet));
    }

    private static int lastChosen(List<FacetOption> options) {
        for (var i = options.size() - 1; i >= 0; i--) {
            if (options.get(i).chosen() || !options.get(i).narrower().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private List<FacetOption> options(Facet facet, List<Count> counts, long total) {
        return counts.stream().map(count -> option(facet, count, total)).toList();
    }

    private FacetOption option(Facet facet, Count count, long total) {
        var term = count.term();
        var chosen = request.chosen(facet);
        var unfolded = chosen.stream().anyMatch(other -> other.lineage().contains(term));
        var after = count.selected() ? request.without(facet, term) : request.also(facet, term);
        var adds = !chosen.isEmpty() && after.chosen(facet).containsAll(chosen);
        var together = count.selected() ? count.count() : count.together();
        return new FacetOption(
                id(facet, term),
                term.path(),
                labels.of(facet, term),
                count.selected(),
                unfolded && !count.selected(),
                adds ? Math.max(together - total, 0) : together,
                adds,
                together,
                scope.address(after),
                unfolded ? options(facet, count.children(), total) : List.of());
    }

    private static String id(Facet facet, Term term) {
        return "page-" + facet.key() + "-" + term;
    }
}
