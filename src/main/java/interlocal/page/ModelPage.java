package interlocal.page;

import static java.util.stream.Collectors.toMap;

import interlocal.catalog.Published;
import interlocal.catalog.Records;
import interlocal.content.DecisionModel;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.decision.DecisionModels;
import interlocal.decision.Edition;
import interlocal.page.model.HomeModel.Door;
import interlocal.page.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A whole decision model: questions, grades, weights with their reasons and sources, and whose weights they are. */
@Component
final class ModelPage {

    private final DecisionModels models;
    private final Records records;
    private final Templates templates;

    ModelPage(DecisionModels models, Records records, Templates templates) {
        this.models = models;
        this.records = records;
        this.templates = templates;
    }

    /** Where a model is shown. */
    static String address(Slug key) {
        return key.equals(DecisionModels.DECISION) ? "/discussion/model" : "/discussion/model/" + key;
    }

    /** Where the models are shown. */
    Stream<String> addresses() {
        return models.all().stream().map(Edition::key).map(ModelPage::address);
    }

    /** The page of a model; empty if there is none of that key. */
    Optional<Page> page(Slug key) {
        var all = models.all();
        return all.stream()
                .filter(edition -> edition.key().equals(key))
                .findFirst()
                .map(edition -> page(edition, all));
    }

    private Page page(Edition edition, List<Edition> all) {
        var model = edition.model();
        return new Page(
                200,
                "discussion",
                address(edition.key()),
                model.title(),
                model.summary(),
                null,
                true,
                templates.render(
                        "discussion/model",
                        Map.of(
                                "m",
                                model,
                                "address",
                                address(edition.key()),
                                "decides",
                                edition.key().equals(DecisionModels.DECISION),
                                "others",
                                all.stream()
                                        .filter(other -> !other.key().equals(edition.key()))
                                        .map(other -> new Door(
                                                other.model().title(),
                                                other.model().summary(),
                                                address(other.key())))
                                        .toList(),
                                "records",
                                records(model))));
    }

    /** The records that a model names, as far as there are such. */
    Map<Slug, Link> records(DecisionModel model) {
        var named = Stream.concat(
                model.factors().stream().flatMap(factor -> factor.lessons().stream()),
                model.sources().stream().flatMap(source -> Stream.ofNullable(source.record())));
        return records.all(named.distinct().toList()).stream()
                .map(Published::document)
                .collect(toMap(
                        Document::slug, document -> new Link(document.header().title(), document.address())));
    }
}
