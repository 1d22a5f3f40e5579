package interlocal.page;

import interlocal.content.RecordType;
import interlocal.decision.DecisionModels;
import interlocal.page.model.HomeModel;
import interlocal.page.model.HomeModel.Door;
import interlocal.page.model.Link;
import interlocal.search.Card;
import interlocal.search.Facet;
import interlocal.search.Hit;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import interlocal.search.Sort;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The home page: search, the grid of services and models, what is new. */
@Component
final class HomePage {

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
    private final Words words;
    private final Templates templates;
    private final JsonLd jsonLd;
    private final AtomicReference<@Nullable Made> latest = new AtomicReference<>();

    HomePage(Search search, DecisionModels models, HomeGrid grid, Words words, Templates templates, JsonLd jsonLd) {
        this.search = search;
        this.models = models;
        this.grid = grid;
        this.words = words;
        this.templates = templates;
        this.jsonLd = jsonLd;
    }

    /** The page, made anew when the index has changed: it takes dozens of searches. While none answers, it stays. */
    Page page() {
        var known = latest.get();
        try {
            var position = search.position();
            if (known == null || known.position() != position) {
                known = new Made(position, render());
                latest.set(known);
            }
        } catch (SearchUnavailable away) {
            if (known == null) {
                throw away;
            }
        }
        return known.page();
    }

    private record Made(long position, Page page) {}

    private Page render() {
        return new Page(
                200,
                "home",
                "/",
                words.say("home.title"),
                words.say("home.description"),
                jsonLd.site(),
                true,
                templates.render("home", Map.of("m", model())));
    }

    private HomeModel model() {
        var table = grid.table();
        return new HomeModel(
                total(RecordType.CASE_STUDY),
                total(RecordType.LESSON),
                total(RecordType.RESEARCH),
                countries(),
                table.columns(),
                table.rows(),
                table.totals(),
                table.bars(),
                table.bars().stream().mapToLong(HomeModel.Bar::cases).max().orElse(0),
                tries(),
                newest(),
                doors());
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

    /** Searches to try, as long as they find something. */
    private List<Link> tries() {
        return Stream.of("home.try.1", "home.try.2", "home.try.3", "home.try.4")
                .map(words::say)
                .map(SearchRequest.EVERYTHING::withText)
                .filter(request -> search.count(request) > 0)
                .map(request -> new Link(request.text(), "/search" + request.query()))
                .toList();
    }

    private List<Card> newest() {
        var request = new SearchRequest("", Map.of(), Sort.NEWEST, 1, NEWEST);
        return search.find(request).hits().stream().map(Hit::card).toList();
    }

    private List<Door> doors() {
        var talk = models.current(DecisionModels.DECISION)
                .map(_ -> new Door(
                        words.say("home.do.discussion"), words.say("home.do.discussion.text"), AlonePage.ADDRESS));
        return Stream.concat(DOORS.stream().filter(type -> total(type) > 0).map(this::door), talk.stream())
                .toList();
    }

    private Door door(RecordType type) {
        var key = "home.do." + type.folder();
        return new Door(words.say(key), words.say(key + ".text", total(type)), "/" + type.folder());
    }
}
