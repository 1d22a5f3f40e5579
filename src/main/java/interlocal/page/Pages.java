package interlocal.page;

import interlocal.catalog.Lookup;
import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.meeting.protocol.RoomCode;
import interlocal.page.Visit.Moved;
import interlocal.page.Visit.Shown;
import interlocal.search.SearchField;
import interlocal.search.SearchRequest;
import interlocal.search.SearchUnavailable;
import interlocal.vocabulary.Scheme;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Every page that readers can visit, by its address. */
@Service
public class Pages {

    private static final Map<String, String> SHORT = Map.of("about", "/pages/about");

    private static final String SEARCH = "search";
    private static final String RANKING = SEARCH + "/ranking";
    private static final String DISCUSSION = "discussion";
    private static final String MODEL = "/model";

    private final HomePage home;
    private final ListPage list;
    private final RecordPage record;
    private final TermPage terms;
    private final AlonePage alone;
    private final ModelPage models;
    private final RoomPage rooms;
    private final Records records;
    private final Words words;
    private final Templates templates;

    Pages(
            HomePage home,
            ListPage list,
            RecordPage record,
            TermPage terms,
            AlonePage alone,
            ModelPage models,
            RoomPage rooms,
            Records records,
            Words words,
            Templates templates) {
        this.home = home;
        this.list = list;
        this.record = record;
        this.terms = terms;
        this.alone = alone;
        this.models = models;
        this.rooms = rooms;
        this.records = records;
        this.words = words;
        this.templates = templates;
    }

    /** The addresses of pages that are always there: home, the list of each type, and the discussion tool. */
    public List<String> constant() {
        return Stream.of(
                        Stream.of("/"),
                        Arrays.stream(RecordType.values())
                                .filter(RecordType::searchable)
                                .map(type -> "/" + type.folder()),
                        Stream.of(AlonePage.ADDRESS, RoomPage.MEET),
                        models.addresses())
                .flatMap(addresses -> addresses)
                .toList();
    }

    /**
     * What is at an address.
     *
     * @param path without slashes at its ends; decoded
     * @param parameters of the query
     */
    public Visit at(String path, Map<String, List<String>> parameters) {
        try {
            return visit(path, parameters);
        } catch (SearchUnavailable away) {
            return new Shown(problem(503));
        }
    }

    private Visit visit(String path, Map<String, List<String>> parameters) {
        if (path.isEmpty()) {
            return new Shown(home.page());
        }
        if (path.equals(SEARCH)) {
            return new Shown(list.search(SearchRequest.parse(parameters)));
        }
        if (path.equals(RANKING)) {
            return new Shown(ranking());
        }
        if (path.equals(DISCUSSION) || path.startsWith(DISCUSSION + "/")) {
            return discussion(path.substring(DISCUSSION.length()));
        }
        if (SHORT.containsKey(path)) {
            return new Moved(SHORT.get(path));
        }
        var slash = path.indexOf('/');
        var scheme = Scheme.ofKey(slash < 0 ? path : path.substring(0, slash));
        if (scheme.isPresent()) {
            return slash < 0
                    ? new Shown(terms.all(scheme.get()))
                    : terms.one(scheme.get(), path.substring(slash + 1))
                            .<Visit>map(Shown::new)
                            .orElseGet(() -> new Shown(problem(404)));
        }
        var type = RecordType.ofFolder(slash < 0 ? path : path.substring(0, slash));
        if (type.isEmpty()) {
            return new Shown(problem(404));
        }
        if (slash >= 0) {
            return record(type.get(), path.substring(slash + 1));
        }
        return new Shown(
                type.get().searchable() ? list.browse(type.get(), SearchRequest.parse(parameters)) : problem(404));
    }

    /** What is below the discussion: alone, rooms, and the models; their own is that of the decision. */
    private Visit discussion(String rest) {
        if (rest.equals(MODEL + "/" + DecisionModels.DECISION)) {
            return new Moved("/" + DISCUSSION + MODEL);
        }
        if (rest.equals("/open")) {
            return new Shown(rooms.meet());
        }
        var code = RoomCode.parse(rest.replaceFirst("^/", ""));
        if (code.isPresent()) {
            return new Shown(rooms.frame(code.get()));
        }
        var page = rest.isEmpty()
                ? alone.page()
                : rest.equals(MODEL)
                        ? models.page(DecisionModels.DECISION)
                        : Optional.of(rest)
                                .filter(below -> below.startsWith(MODEL + "/"))
                                .flatMap(below -> Slug.parse(below.substring(MODEL.length() + 1)))
                                .flatMap(models::page);
        return new Shown(page.orElseGet(() -> problem(404)));
    }

    /** Whether what is at an address is searched for anew for everyone who asks. */
    public boolean searches(String path) {
        return path.equals(SEARCH) || RecordType.ofFolder(path).isPresent();
    }

    private Page ranking() {
        return new Page(
                200,
                SEARCH,
                "/" + RANKING,
                words.say("ranking.title"),
                words.say("ranking.description"),
                null,
                true,
                templates.render("list/ranking", Map.of("fields", List.of(SearchField.values()))));
    }

    private Visit record(RecordType type, String name) {
        return switch (records.lookUp(type, name)) {
            case Lookup.Found(var found) -> record(found, "/" + type.folder() + "/" + name);
            case Lookup.Moved(var address) -> new Moved(address);
            case Lookup.Gone() -> new Shown(problem(410));
            case Lookup.Unknown() -> new Shown(problem(404));
        };
    }

    /** A text that describes a term is at the term's address only. */
    private Visit record(Published found, String address) {
        return found.document().address().equals(address)
                ? new Shown(record.page(found))
                : new Moved(found.document().address());
    }

    /** The page that says why there is no other: of status 404, 410, 429, 500 or 503. */
    public Page problem(int status) {
        return new Page(
                status,
                "",
                "/",
                words.say("problem." + status + ".title"),
                words.say("problem." + status + ".text"),
                null,
                false,
                templates.render("problem", Map.of("status", status)));
    }
}
