package interlocal.page.list;

import interlocal.page.Labels;
import interlocal.page.part.TermLinks;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader gives up by one click: a chosen term, or, where a facet has more than three of them, all of these.
 *
 * @param about the address of the page about the term; absent if there is none
 */
record Chosen(
        String facet,
        String label,
        SearchRequest without,
        @Nullable String about) {

    private static final int MOST_APART = 3;

    static List<Chosen> of(SearchRequest request, Labels labels) {
        return request.filters().keySet().stream()
                .flatMap(facet -> of(facet, request, labels))
                .toList();
    }

    private static Stream<Chosen> of(Facet facet, SearchRequest request, Labels labels) {
        var terms = request.chosen(facet);
        return terms.size() > MOST_APART
                ? Stream.of(new Chosen(
                        labels.of(facet),
                        labels.messages().get("search.any", terms.size()),
                        request.withoutAny(facet),
                        null))
                : terms.stream()
                        .map(term -> new Chosen(
                                labels.of(facet),
                                labels.of(facet, term),
                                request.without(facet, term),
                                TermLinks.about(facet, term)));
    }
}
