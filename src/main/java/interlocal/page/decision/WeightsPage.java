package interlocal.page.decision;

import interlocal.decision.DecisionModels;
import interlocal.decision.Edition;
import interlocal.messages.Reader;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.ProblemPages;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit;
import interlocal.page.Visit.Moved;
import interlocal.page.Visit.Shown;
import interlocal.page.decision.WeightsModel.Other;
import interlocal.page.part.Templates;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of a decision model: questions, grades, weights with their reasons and sources, and who set the weights. */
@Component
final class WeightsPage implements PageSource {

    /** The address of the model that people answer alone; the addresses of all others are below it. */
    static final String ADDRESS = AlonePage.ADDRESS + "/model";

    private final DecisionModels models;
    private final NamedRecords records;
    private final ProblemPages problems;
    private final Translations translations;
    private final Templates templates;

    WeightsPage(
            DecisionModels models,
            NamedRecords records,
            ProblemPages problems,
            Translations translations,
            Templates templates) {
        this.models = models;
        this.records = records;
        this.problems = problems;
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        var path = ADDRESS.substring(1);
        return List.of(
                Route.at(path, request -> new Shown(page(DecisionModels.DECISION.text(), request.reader()))),
                Route.below(path, (request, key) -> visit(key, request.reader())));
    }

    @Override
    public List<String> listed() {
        return models.all().stream().map(Edition::key).map(WeightsModel::at).toList();
    }

    private Visit visit(String key, Reader reader) {
        return key.equals(DecisionModels.DECISION.text()) ? new Moved(ADDRESS) : new Shown(page(key, reader));
    }

    private Page page(String key, Reader reader) {
        var all = models.all();
        return all.stream()
                .filter(edition -> edition.key().text().equals(key))
                .findFirst()
                .map(edition -> page(edition, all, reader))
                .orElseGet(() -> problems.page(404, reader));
    }

    private Page page(Edition edition, List<Edition> all, Reader reader) {
        var model = edition.model();
        var address = WeightsModel.at(edition.key());
        var others = all.stream()
                .filter(other -> !other.key().equals(edition.key()))
                .map(other -> new Other(other.model().title(), other.model().summary(), WeightsModel.at(other.key())))
                .toList();
        var shown = new WeightsModel(
                model, address, edition.key().equals(DecisionModels.DECISION), others, records.of(model));
        return new Page(
                200,
                "discussion",
                address,
                model.title(),
                model.summary(),
                null,
                true,
                templates.render(shown, translations.labels(reader)));
    }
}
