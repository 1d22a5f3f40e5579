package interlocal.page.list;

import interlocal.page.Labels;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.SearchResult.Count;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The facets of a list. Each term is a link, and its count is the number of results at that link. */
record FacetModels(Scope scope, SearchRequest request, Labels labels) {

    private static final int AT_ONCE = 6;
    private static final Set<Facet> OPEN =
            EnumSet.of(Facet.TYPE, Facet.SERVICE, Facet.MODEL, Facet.COUNTRY, Facet.OUTCOME, Facet.EVIDENCE);

    /** The facets that can narrow the list, in order. The list of one type leaves the type facet out. */
    List<FacetModel> of(SearchResult result) {
        return result.facets().entrySet().stream()
                .filter(facet -> scope.type() == null || facet.getKey() != Facet.TYPE)
                .filter(facet -> facet.getValue().size() > 1 || narrows(result, facet.getKey()))
                .map(facet -> model(facet.getKey(), choices(facet.getKey(), facet.getValue())))
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

    private FacetModel model(Facet facet, List<FacetLink> choices) {
        var shown = Math.max(AT_ONCE, lastChosen(choices) + 1);
        var open = OPEN.contains(facet) || !request.chosen(facet).isEmpty();
        return choices.size() <= shown + 1
                ? new FacetModel(facet.key(), labels.of(facet), choices, List.of(), open)
                : new FacetModel(
                        facet.key(),
                        labels.of(facet),
                        choices.subList(0, shown),
                        choices.subList(shown, choices.size()),
                        open);
    }

    private static int lastChosen(List<FacetLink> choices) {
        for (var i = choices.size() - 1; i >= 0; i--) {
            if (choices.get(i).chosen() || !choices.get(i).narrower().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    private List<FacetLink> choices(Facet facet, List<Count> counts) {
        return counts.stream().map(count -> choice(facet, count)).toList();
    }

    private FacetLink choice(Facet facet, Count count) {
        var term = count.term();
        var chosen = request.chosen(facet);
        var unfolded = chosen.stream().anyMatch(other -> other.lineage().contains(term));
        var adds = !count.selected() && !chosen.isEmpty() && count.together() > count.count();
        return new FacetLink(
                labels.of(facet, term),
                count.count(),
                count.selected(),
                scope.address(count.selected() ? request.without(facet, term) : request.only(facet, term)),
                adds ? scope.address(request.also(facet, term)) : null,
                count.together(),
                unfolded ? choices(facet, count.children()) : List.of());
    }
}
