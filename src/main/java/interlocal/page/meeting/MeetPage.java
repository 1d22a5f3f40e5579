package interlocal.page.meeting;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.decision.DecisionModels;
import interlocal.meeting.protocol.RoomCode;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.ProblemPages;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.decision.AlonePage;
import interlocal.page.part.Templates;
import interlocal.vocabulary.Scheme;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page on which rooms are opened and entered, and the page of a room before a visitor has shown a key. */
@Component
final class MeetPage implements PageSource {

    private static final String ADDRESS = AlonePage.ADDRESS + "/open";

    private final DecisionModels models;
    private final VocabularyFiles vocabularies;
    private final ProblemPages problems;
    private final Translations translations;
    private final Templates templates;

    MeetPage(
            DecisionModels models,
            VocabularyFiles vocabularies,
            ProblemPages problems,
            Translations translations,
            Templates templates) {
        this.models = models;
        this.vocabularies = vocabularies;
        this.problems = problems;
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.at(ADDRESS.substring(1), request -> new Shown(meet(request.reader())))
                        .living(),
                Route.below(
                        AlonePage.ADDRESS.substring(1),
                        (request, code) -> new Shown(RoomCode.parse(code)
                                .map(parsed -> frame(parsed, request.reader()))
                                .orElseGet(() -> problems.page(404, request.reader())))));
    }

    @Override
    public List<String> listed() {
        return List.of(ADDRESS);
    }

    private Page meet(Reader reader) {
        var labels = translations.labels(reader);
        var editions = models.all().stream()
                .sorted(Comparator.comparing(edition -> !edition.key().equals(DecisionModels.DECISION)))
                .toList();
        var services = vocabularies.current().of(Scheme.SERVICE_TYPES).roots();
        var html = templates.render(new MeetModel(editions, services), labels);
        var messages = labels.messages();
        return page(ADDRESS, messages.get("meet.title"), messages.get("meet.text"), true, html);
    }

    /** The same for every code, so that it does not reveal whether the room exists. */
    private Page frame(RoomCode code, Reader reader) {
        var labels = translations.labels(reader);
        var messages = labels.messages();
        var html = templates.render(new FrameModel(code.toString()), labels);
        return page(RoomPage.address(code), messages.get("room.frame", code), messages.get("meet.text"), false, html);
    }

    private static Page page(String path, String title, String description, boolean indexed, String html) {
        return new Page(200, "discussion", path, title, description, null, indexed, html);
    }
}
