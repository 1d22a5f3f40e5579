package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.messages.Messages;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageRequest;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.list.ListModel.Chip;
import interlocal.page.list.ListModel.Corrected;
import interlocal.page.list.ListModel.Pager;
import interlocal.page.list.ListModel.Step;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.search.Answer;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Sort;
import interlocal.search.policy.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The search page, and the list of each type, which is a search limited to that type. */
@Component
final class ListPage implements PageSource {

    private static final int PAGES_AROUND = 2;

    private final Search search;
    private final Repairs repairs;
    private final Translations translations;
    private final Templates templates;

    ListPage(Search search, Repairs repairs, Translations translations, Templates templates) {
        this.search = search;
        this.repairs = repairs;
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(
                        Stream.of(Route.at("search", request -> new Shown(search(request)))),
                        types().map(type -> Route.at(type.folder(), request -> new Shown(browse(type, request)))))
                .map(Route::searching)
                .toList();
    }

    @Override
    public List<String> listed() {
        return types().map(type -> "/" + type.folder()).toList();
    }

    private static Stream<RecordType> types() {
        return Arrays.stream(RecordType.values()).filter(RecordType::searchable);
    }

    private Page search(PageRequest page) {
        var request = SearchRequest.parse(page.parameters());
        var labels = translations.labels(page.reader());
        var messages = labels.messages();
        var title = request.text().isEmpty()
                ? messages.get("search.title")
                : messages.get("search.title.text", request.text());
        return page("search", Scope.EVERYWHERE, request, title, messages.get("search.description"), labels);
    }

    private Page browse(RecordType type, PageRequest page) {
        var labels = translations.labels(page.reader());
        return page(
                type.folder(),
                new Scope("/" + type.folder(), type),
                SearchRequest.parse(page.parameters()),
                labels.messages().get("browse." + type.key() + ".title"),
                labels.messages().get("browse." + type.key() + ".text"),
                labels);
    }

    private Page page(
            String section, Scope scope, SearchRequest request, String title, String description, Labels labels) {
        var answer = search.answer(scope.narrow(request));
        var last = request.lastPage(answer.result().total());
        if (request.page() > last) {
            return page(section, scope, request.onPage(last), title, description, labels);
        }
        var html = templates.render(model(scope, request, answer, labels), labels);
        var plain = request.text().isEmpty() && request.filters().isEmpty();
        var canonical = request.onPage(request.page()).sortedBy(Sort.RELEVANCE).onPage(request.page());
        return new Page(200, section, scope.address(canonical), title, description, null, plain, html);
    }

    private ListModel model(Scope scope, SearchRequest typed, Answer answer, Labels labels) {
        var request = answer.corrected() ? typed.withText(answer.request().text()) : typed;
        var result = answer.result();
        var from = (request.page() - 1L) * request.size() + 1;
        var lacking =
                result.hits().stream().filter(hit -> hit.tier() == Tier.LACKING).toList();
        return new ListModel(
                scope.type(),
                scope.path(),
                request,
                hidden(request.withText("")),
                hidden(request.withoutFilters()),
                result.total(),
                from,
                from + result.hits().size() + result.withdrawn() - 1,
                result.hits().subList(0, result.hits().size() - lacking.size()),
                lacking,
                result.coverage().whole() == 0 && !lacking.isEmpty(),
                new FacetModels(scope, request, labels).of(result),
                chips(scope, request, labels),
                scope.address(request.withoutFilters()),
                sorts(scope, request, labels.messages()),
                pager(scope, request, result),
                meant(scope, typed, answer),
                corrected(scope, typed, answer),
                result.hits().isEmpty() ? repairs.of(scope, request, labels) : List.of(),
                new Notices(labels.messages()).of(request, result));
    }

    private static @Nullable Link meant(Scope scope, SearchRequest typed, Answer answer) {
        var offer = answer.offer();
        return offer == null
                ? null
                : new Link(
                        offer.request().text(),
                        scope.address(typed.withText(offer.request().text())));
    }

    private static @Nullable Corrected corrected(Scope scope, SearchRequest typed, Answer answer) {
        return answer.respelt() == null || !answer.corrected()
                ? null
                : new Corrected(
                        answer.request().text(),
                        typed.text(),
                        scope.address(typed.withText(answer.respelt().exact().text())));
    }

    /** What a form submits of a request besides its own fields. */
    private static List<Link> hidden(SearchRequest request) {
        var fields = new ArrayList<Link>();
        request.parameters().forEach((key, values) -> values.forEach(value -> fields.add(new Link(key, value))));
        return fields;
    }

    private static List<Chip> chips(Scope scope, SearchRequest request, Labels labels) {
        return Chosen.of(request, labels).stream()
                .map(chosen ->
                        new Chip(chosen.facet(), chosen.label(), scope.address(chosen.without()), chosen.about()))
                .toList();
    }

    private static List<Link> sorts(Scope scope, SearchRequest request, Messages messages) {
        return Arrays.stream(Sort.values())
                .map(sort -> new Link(
                        sort == Sort.RELEVANCE && !request.hasWords()
                                ? messages.get("search.sort.evidence")
                                : messages.get("search.sort." + sort.key()),
                        sort == request.sort() ? null : scope.address(request.sortedBy(sort))))
                .toList();
    }

    /** Links to the first page, the last page and those around the current one. */
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
}
