package interlocal.page;

import interlocal.page.ListPage.Scope;
import interlocal.page.model.FacetLink;
import interlocal.page.model.FacetModel;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.SearchResult.Count;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The facets of a list, each term as links whose counts are what following them gives. */
@Component
final class FacetModels {

    private static final int AT_ONCE = 6;
    private static final Set<Facet> OPEN =
            EnumSet.of(Facet.TYPE, Facet.SERVICE, Facet.MODEL, Facet.COUNTRY, Facet.OUTCOME, Facet.EVIDENCE);

    private final Labels labels;

    FacetModels(Labels labels) {
        this.labels = labels;
    }

    /** The facets that narrow anything, in their order; on the list of one type, without the type. */
    List<FacetModel> of(Scope scope, SearchRequest request, SearchResult result) {
        return result.facets().entrySet().stream()
                .filter(facet -> scope.type() == null || facet.getKey() != Facet.TYPE)
                .filter(facet -> facet.getValue().size() > 1 || narrows(request, result, facet.getKey()))
                .map(facet -> model(facet.getKey(), choices(scope, request, facet.getKey(), facet.getValue()), request))
                .toList();
    }

    /** A facet with one term that all results have is no choice. */
    private static boolean narrows(SearchRequest request, SearchResult result, Facet facet) {
        var counts = result.facets().getOrDefault(facet, List.of());
        return !request.chosen(facet).isEmpty()
                || counts.stream()
                        .anyMatch(count -> count.count() < result.total()
                                || !count.children().isEmpty());
    }

    private FacetModel model(Facet facet, List<FacetLink> choices, SearchRequest request) {
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

    private List<FacetLink> choices(Scope scope, SearchRequest request, Facet facet, List<Count> counts) {
        return counts.stream()
                .map(count -> choice(scope, request, facet, count))
                .toList();
    }

    private FacetLink choice(Scope scope, SearchRequest request, Facet facet, Count count) {
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
                unfolded ? choices(scope, request, facet, count.children()) : List.of());
    }
}
