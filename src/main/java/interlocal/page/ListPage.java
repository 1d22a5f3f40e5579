package interlocal.page;

import interlocal.content.RecordType;
import interlocal.page.model.Link;
import interlocal.page.model.ListModel;
import interlocal.page.model.ListModel.Chip;
import interlocal.page.model.ListModel.Pager;
import interlocal.page.model.ListModel.Step;
import interlocal.search.Facet;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The search page, and the list of one type, which is a search with its type chosen. */
@Component
final class ListPage {

    private static final int PAGES_AROUND = 2;

    private final Search search;
    private final FacetModels facets;
    private final Repairs repairs;
    private final Labels labels;
    private final Words words;
    private final Templates templates;

    ListPage(Search search, FacetModels facets, Repairs repairs, Labels labels, Words words, Templates templates) {
        this.search = search;
        this.facets = facets;
        this.repairs = repairs;
        this.labels = labels;
        this.words = words;
        this.templates = templates;
    }

    Page search(SearchRequest request) {
        var title =
                request.text().isEmpty() ? words.say("search.title") : words.say("search.title.text", request.text());
        return page("search", new Scope("/search", null), request, title, words.say("search.description"));
    }

    Page browse(RecordType type, SearchRequest request) {
        return page(
                type.folder(),
                new Scope("/" + type.folder(), type),
                request,
                words.say("browse." + type.key() + ".title"),
                words.say("browse." + type.key() + ".text"));
    }

    private Page page(String section, Scope scope, SearchRequest request, String title, String description) {
        var result = search.find(scope.narrow(request));
        if (request.page() > request.lastPage(result.total())) {
            return page(section, scope, request.onPage(request.lastPage(result.total())), title, description);
        }
        var html = templates.render("list/list", Map.of("m", model(scope, request, result)));
        var plain = request.text().isEmpty() && request.filters().isEmpty();
        var canonical = request.onPage(request.page()).sortedBy(Sort.RELEVANCE).onPage(request.page());
        return new Page(200, section, scope.address(canonical), title, description, null, plain, html);
    }

    private ListModel model(Scope scope, SearchRequest request, SearchResult result) {
        var from = (request.page() - 1L) * request.size() + 1;
        return new ListModel(
                scope.type(),
                scope.path(),
                request,
                hidden(request),
                result.total(),
                from,
                from + result.hits().size() + result.withdrawn() - 1,
                result.hits(),
                facets.of(scope, request, result),
                chips(scope, request),
                scope.address(request.withoutFilters()),
                sorts(scope, request),
                pager(scope, request, result),
                search.respell(scope.narrow(request), result.total())
                        .map(other -> other.request().text())
                        .map(text -> new Link(text, scope.address(request.withText(text))))
                        .orElse(null),
                result.hits().isEmpty() ? repairs.of(scope, request) : List.of(),
                notices(request, result));
    }

    private List<String> notices(SearchRequest request, SearchResult result) {
        var notices = new ArrayList<String>();
        if (result.partial()) {
            notices.add(words.say("search.partial"));
        }
        if (result.withdrawn() > 0) {
            notices.add(words.say("search.withdrawn", result.withdrawn()));
        }
        if (result.total() > SearchRequest.DEEPEST && request.page() == request.lastPage(result.total())) {
            notices.add(words.say("search.deepest", SearchRequest.DEEPEST));
        }
        return notices;
    }

    /** The filters and the order, which a new search text leaves as they are. */
    private static List<Link> hidden(SearchRequest request) {
        var fields = new ArrayList<Link>();
        request.withText("")
                .onPage(1)
                .parameters()
                .forEach((key, values) -> values.forEach(value -> fields.add(new Link(key, value))));
        return fields;
    }

    private List<Chip> chips(Scope scope, SearchRequest request) {
        var chips = new ArrayList<Chip>();
        request.filters()
                .forEach((facet, terms) -> terms.forEach(term -> chips.add(new Chip(
                        labels.of(facet),
                        labels.of(facet, term),
                        scope.address(request.without(facet, term)),
                        TermLinks.about(facet, term)))));
        return chips;
    }

    private List<Link> sorts(Scope scope, SearchRequest request) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Link(
                        words.say("search.sort." + sort.key()),
                        sort == request.sort() ? null : scope.address(request.sortedBy(sort))))
                .toList();
    }

    /** The first, the last, and those around the present one. */
    private static Pager pager(Scope scope, SearchRequest request, SearchResult result) {
        var last = request.lastPage(result.total());
        var present = request.page();
        var steps = new ArrayList<Step>();
        for (var number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - present) <= PAGES_AROUND) {
                var skips = !steps.isEmpty() && steps.getLast().number() < number - 1;
                steps.add(new Step(
                        number, number == present ? null : scope.address(request.following(result, number)), skips));
            }
        }
        return new Pager(
                present > 1 ? scope.address(request.following(result, present - 1)) : null,
                steps,
                present < last ? scope.address(request.following(result, present + 1)) : null);
    }

    /**
     * The page that a list is on.
     *
     * @param type all of its records are of this type; absent if they are of any
     */
    record Scope(String path, @Nullable RecordType type) {

        SearchRequest narrow(SearchRequest request) {
            return type == null
                    ? request
                    : request.only(Facet.TYPE, new Term(type.key())).onPage(request.page());
        }

        String address(SearchRequest request) {
            return path + request.query();
        }
    }
}
