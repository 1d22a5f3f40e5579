package interlocal.page.decision;

import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Slug;
import interlocal.decision.AnswerSheet;
import interlocal.decision.DecisionModels;
import interlocal.decision.Edition;
import interlocal.decision.Flips;
import interlocal.decision.Profile;
import interlocal.decision.Recommendations;
import interlocal.decision.RelatedQuery;
import interlocal.decision.RelatedRecords;
import interlocal.decision.Weighing;
import interlocal.messages.Messages;
import interlocal.messages.Reader;
import interlocal.page.BasedHtml;
import interlocal.page.Labels;
import interlocal.page.Page;
import interlocal.page.PageSource;
import interlocal.page.ProblemPages;
import interlocal.page.Route;
import interlocal.page.Translations;
import interlocal.page.Visit.Shown;
import interlocal.page.chart.FitsModel;
import interlocal.page.part.Templates;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;

/** The page on which anyone answers the decision model alone, and the results of the answers. */
@Service
@NamedInterface("decision")
public class AlonePage implements PageSource {

    public static final String ADDRESS = "/discussion";

    private final DecisionModels models;
    private final RelatedRecords related;
    private final VocabularyFiles vocabularies;
    private final ProblemPages problems;
    private final Translations translations;
    private final Templates templates;

    AlonePage(
            DecisionModels models,
            RelatedRecords related,
            VocabularyFiles vocabularies,
            ProblemPages problems,
            Translations translations,
            Templates templates) {
        this.models = models;
        this.related = related;
        this.vocabularies = vocabularies;
        this.problems = problems;
        this.translations = translations;
        this.templates = templates;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.at(ADDRESS.substring(1), request -> new Shown(page(request.reader())))
                .living());
    }

    @Override
    public List<String> listed() {
        return List.of(ADDRESS);
    }

    /** The page before anything is answered; a 404 page if the portal has no decision model. */
    private Page page(Reader reader) {
        return models.current(DecisionModels.DECISION)
                .map(edition -> page(edition, translations.labels(reader)))
                .orElseGet(() -> problems.page(404, reader));
    }

    private Page page(Edition edition, Labels labels) {
        var model = edition.model();
        return new Page(
                200,
                "discussion",
                ADDRESS,
                labels.messages().get("alone.title"),
                model.summary(),
                null,
                true,
                templates.render(
                        new AloneModel(
                                model,
                                edition.key(),
                                vocabulary(Scheme.SERVICE_TYPES).roots(),
                                vocabulary(Scheme.JURISDICTIONS).roots()),
                        labels));
    }

    /**
     * The results of some answers, as HTML that the page puts in its places; empty without a decision model.
     *
     * @param searching whether to search the library for records related to the answers
     */
    public String answer(AnswerSheet sheet, boolean searching, Reader reader) {
        return models.current(DecisionModels.DECISION)
                .map(edition -> answer(sheet, edition, searching, translations.labels(reader)))
                .map(html -> BasedHtml.in(reader.base(), html))
                .orElse("");
    }

    private String answer(AnswerSheet sheet, Edition edition, boolean searching, Labels labels) {
        var fitted = sheet.fit(edition.key(), edition.model());
        var profile = Profile.of(fitted.answers());
        var weighing = Weighing.of(edition.model(), profile);
        var answered = weighing.answered() > 0;
        var query = query(sheet, edition, weighing);
        var talk = new TalkModel(
                edition.model(),
                WeightsModel.at(edition.key()),
                weighing,
                answered ? Flips.of(edition.model(), profile) : Flips.NONE,
                notices(sheet, fitted, edition, labels.messages()),
                searching && answered ? related.of(query) : Recommendations.EMPTY,
                query,
                FitsModel.of("page-fits", weighing.fits()));
        return templates.render(new AnswerModel(talk), labels);
    }

    private RelatedQuery query(AnswerSheet sheet, Edition edition, Weighing weighing) {
        return RelatedQuery.of(
                edition.model(),
                weighing,
                known(Scheme.SERVICE_TYPES, sheet.service()).findFirst().orElse(null),
                sheet.places().stream()
                        .flatMap(place -> known(Scheme.JURISDICTIONS, place))
                        .toList(),
                edition.model().title());
    }

    private Stream<Term> known(Scheme scheme, @Nullable Term term) {
        return term == null || vocabulary(scheme).find(term).isEmpty() ? Stream.empty() : Stream.of(term);
    }

    private Vocabulary vocabulary(Scheme scheme) {
        return vocabularies.current().of(scheme);
    }

    /** Sentences on what in a link no longer fits the model or the vocabularies. */
    private List<String> notices(AnswerSheet sheet, AnswerSheet.Fitted fitted, Edition edition, Messages messages) {
        var strange = Stream.concat(
                        Stream.ofNullable(sheet.service())
                                .filter(service -> known(Scheme.SERVICE_TYPES, service)
                                        .findFirst()
                                        .isEmpty()),
                        sheet.places().stream()
                                .filter(place -> known(Scheme.JURISDICTIONS, place)
                                        .findFirst()
                                        .isEmpty()))
                .map(Term::path)
                .toList();
        return Stream.of(
                        fitted.otherModel() ? messages.get("alone.other-model") : null,
                        fitted.otherVersion()
                                ? messages.get(
                                        "alone.other-version",
                                        sheet.version(),
                                        edition.model().version())
                                : null,
                        fitted.gone().isEmpty() ? null : messages.get("alone.gone", joined(fitted.gone())),
                        strange.isEmpty() ? null : messages.get("alone.strange", String.join(", ", strange)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String joined(List<Slug> keys) {
        return String.join(", ", keys.stream().map(Slug::text).toList());
    }
}
