package interlocal.page.home;

import interlocal.content.RecordType;
import interlocal.decision.DecisionModels;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.decision.AlonePage;
import interlocal.page.home.HomeModel.TaskLink;
import interlocal.page.part.JsonLd;
import interlocal.page.part.Link;
import interlocal.page.part.Templates;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import interlocal.search.Sort;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The home page: search, the grid of services and models, the newest records. */
@Component
final class HomePage implements PageSource {

    private static final int NEWEST = 5;
    private static final List<RecordType> DOORS = List.of(
            RecordType.CASE_STUDY,
            RecordType.LESSON,
            RecordType.RESEARCH,
            RecordType.TRAINING,
            RecordType.PROVIDER,
            RecordType.PRESENTATION);

    private final Search search;
    private final DecisionModels models;
    private final HomeGrid grid;
    private final Translations translations;
    private final Templates templates;
    private final JsonLd jsonLd;
    private final Map<Locale, Made> latest = new ConcurrentHashMap<>();

    HomePage(
            Search search,
            DecisionModels models,
            HomeGrid grid,
            Translations translations,
            Templates templates,
            JsonLd jsonLd) {
        this.search = search;
        this.models = models;
        this.grid = grid;
        this.translations = translations;
        this.templates = templates;
        this.jsonLd = jsonLd;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.at("", request -> new Shown(page(request.reader()))));
    }

    @Override
    public List<String> listed() {
        return List.of("/");
    }

    /** The page, cached until the index changes, as it takes dozens of searches. It stays while search is away. */
    private Page page(Reader reader) {
        var known = latest.get(reader.language());
        try {
            var position = search.position();
            if (known == null || known.position() != position) {
                known = new Made(position, render(translations.labels(reader)));
                latest.put(reader.language(), known);
            }
        } catch (SearchUnavailable away) {
            if (known == null) {
                throw away;
            }
        }
        return known.page();
    }

    private record Made(long position, Page page) {}

    private Page render(Labels labels) {
        var messages = labels.messages();
        return new Page(
                200,
                "home",
                "/",
                messages.get("home.title"),
                messages.get("home.description"),
                jsonLd.site(messages),
                true,
                templates.render(model(labels), labels));
    }

    private HomeModel model(Labels labels) {
        var table = grid.table(labels);
        return new HomeModel(
                total(RecordType.CASE_STUDY),
                total(RecordType.LESSON),
                total(RecordType.RESEARCH),
                countries(),
                table.columns(),
                table.rows(),
                table.totals(),
                table.bars(),
                table.bars().stream()
                        .mapToLong(HomeModel.ServiceBar::cases)
                        .max()
                        .orElse(0),
                tries(labels.messages()),
                newest(),
                doors(labels.messages()));
    }

    private static SearchRequest of(RecordType type) {
        return SearchRequest.EVERYTHING.only(Facet.TYPE, new Term(type.key()));
    }

    private long total(RecordType type) {
        return search.count(of(type));
    }

    private long countries() {
        return search.find(of(RecordType.CASE_STUDY))
                .facets()
                .getOrDefault(Facet.COUNTRY, List.of())
                .size();
    }

    /** Example searches, without those that find nothing. */
    private List<Link> tries(Messages messages) {
        return Stream.of("home.try.1", "home.try.2", "home.try.3", "home.try.4")
                .map(messages::get)
                .map(SearchRequest.EVERYTHING::withText)
                .filter(request -> search.count(request) > 0)
                .map(request -> new Link(request.text(), "/search" + request.query()))
                .toList();
    }

    private List<Card> newest() {
        var request = new SearchRequest("", Map.of(), Sort.NEWEST, 1, NEWEST);
        return search.find(request).hits().stream().map(Hit::card).toList();
    }

    private List<TaskLink> doors(Messages messages) {
        var talk = models.current(DecisionModels.DECISION)
                .map(_ -> new TaskLink(
                        messages.get("home.do.discussion"),
                        messages.get("home.do.discussion.text"),
                        AlonePage.ADDRESS));
        return Stream.concat(
                        DOORS.stream().filter(type -> total(type) > 0).map(type -> door(type, messages)), talk.stream())
                .toList();
    }

    private TaskLink door(RecordType type, Messages messages) {
        var key = "home.do." + type.folder();
        return new TaskLink(messages.get(key), messages.get(key + ".text", total(type)), "/" + type.folder());
    }
}
