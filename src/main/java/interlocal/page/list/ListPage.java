package interlocal.page.list;

import interlocal.content.RecordType;
import interlocal.messages.Messages;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageRequest;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit;
import interlocal.page.Visit.Moved;
import interlocal.page.Visit.Shown;
import interlocal.page.list.ListAnswers.Leaf;
import interlocal.page.list.ListModel.Chip;
import interlocal.page.list.TrainingDates.Dated;
import interlocal.page.part.Kept;
import interlocal.page.part.LibraryState;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import interlocal.search.Tier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The search page, and the list of each type, which is a search limited to that type. */
@Component
final class ListPage implements PageSource {

    private static final long MOST_CHARACTERS = 8_000_000;

    private final ListAnswers answers;
    private final Repairs repairs;
    private final Translations translations;
    private final Templates templates;
    private final Kept<Question, Listed> kept;

    /** What a list depends on besides the state of the library. */
    private record Question(Scope scope, SearchRequest typed, SearchRequest asked, Locale language) {}

    /** A list, whether it may be shown again, and what its further pages go on from. */
    private record Listed(Page page, boolean lasting, Leaf leaf) {}

    ListPage(
            ListAnswers answers,
            Repairs repairs,
            Translations translations,
            Templates templates,
            LibraryState library) {
        this.answers = answers;
        this.repairs = repairs;
        this.translations = translations;
        this.templates = templates;
        this.kept = new Kept<>(
                library, MOST_CHARACTERS, listed -> listed.page().html().length(), Listed::lasting);
    }

    @Override
    public List<Route> routes() {
        return Stream.concat(
                        Stream.of(Route.at("search", request -> visit(Scope.EVERYWHERE, request, this::search))),
                        types().map(type -> Route.at(
                                type.folder(), request -> visit(Scope.of(type), request, page -> browse(type, page)))))
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

    /** Shows the page; redirects an address of former times that still names a state of the index. */
    private static Visit visit(Scope scope, PageRequest page, Function<PageRequest, Page> shown) {
        return page.parameters().containsKey("state")
                ? new Moved(scope.address(ListAnswers.asked(page)))
                : new Shown(shown.apply(page));
    }

    private Page search(PageRequest page) {
        var request = ListAnswers.asked(page);
        var labels = translations.labels(page.reader());
        var messages = labels.messages();
        var title = request.text().isEmpty()
                ? messages.get("search.title")
                : messages.get("search.title.text", request.text());
        return page(page, "search", Scope.EVERYWHERE, request, title, messages.get("search.description"), labels);
    }

    private Page browse(RecordType type, PageRequest page) {
        var labels = translations.labels(page.reader());
        return page(
                page,
                type.folder(),
                Scope.of(type),
                ListAnswers.asked(page),
                labels.messages().get("browse." + type.key() + ".title"),
                labels.messages().get("browse." + type.key() + ".text"),
                labels);
    }

    private Page page(
            PageRequest page,
            String section,
            Scope scope,
            SearchRequest request,
            String title,
            String description,
            Labels labels) {
        var asked = answers.question(page, scope, request);
        var listed = kept.of(
                new Question(scope, request, asked, labels.messages().locale()),
                () -> list(section, scope, request, asked, title, description, labels));
        answers.remember(page, listed.leaf());
        return listed.page();
    }

    private Listed list(
            String section,
            Scope scope,
            SearchRequest request,
            SearchRequest asked,
            String title,
            String description,
            Labels labels) {
        var answer = answers.find(scope, asked);
        var last = request.lastPage(answer.result().total());
        if (request.page() > last) {
            return list(section, scope, request.onPage(last), asked.onPage(last), title, description, labels);
        }
        var html = templates.render(model(scope, request, answer, labels), labels);
        var plain = request.text().isEmpty() && request.filters().isEmpty();
        var canonical = request.sortedBy(Sort.RELEVANCE).onPage(request.page());
        return new Listed(
                new Page(200, section, scope.address(canonical), title, description, null, plain, html),
                !answer.result().partial() && answer.next().isEmpty(),
                Leaf.of(scope, answer));
    }

    private ListModel model(Scope scope, SearchRequest typed, Dated dated, Labels labels) {
        var answer = dated.answer();
        var request = answer.corrected() ? typed.withText(answer.request().text()) : typed;
        var result = answer.result();
        var spellings = new SpellingLinks(scope, typed, answer);
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
                dated.dates(labels.messages()),
                new FacetModels(scope, request, labels).of(result),
                chips(scope, request, labels),
                scope.address(request.withoutFilters()),
                new SortLinks(scope, request, labels.messages()).links(),
                new PagerLinks(scope, request).of(result.total()),
                spellings.offered(),
                spellings.searched(),
                result.hits().isEmpty() ? repairs.of(scope, request, labels) : List.of(),
                notices(scope, request, dated, labels.messages()));
    }

    private static List<String> notices(Scope scope, SearchRequest request, Dated answer, Messages messages) {
        var notices = new Notices(messages).of(request, answer.result());
        var undated = TrainingDates.order(scope.type(), request)
                && answer.result().total() > 0
                && answer.next().isEmpty();
        return undated
                ? Stream.concat(Stream.of(messages.get("search.no-dates")), notices.stream())
                        .toList()
                : notices;
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
}
