package interlocal.page;

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
import interlocal.page.model.TalkModel;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The page on which anyone answers the decision model alone, and what the answers come to. */
@Service
public class AlonePage {

    static final String ADDRESS = "/discussion";

    private final DecisionModels models;
    private final RelatedRecords beside;
    private final VocabularyFiles vocabularies;
    private final Words words;
    private final Templates templates;

    AlonePage(
            DecisionModels models,
            RelatedRecords beside,
            VocabularyFiles vocabularies,
            Words words,
            Templates templates) {
        this.models = models;
        this.beside = beside;
        this.vocabularies = vocabularies;
        this.words = words;
        this.templates = templates;
    }

    /** The page, before anything is answered; empty if the portal has no decision model. */
    Optional<Page> page() {
        return models.current(DecisionModels.DECISION).map(this::page);
    }

    private Page page(Edition edition) {
        var model = edition.model();
        return new Page(
                200,
                "discussion",
                ADDRESS,
                words.say("alone.title"),
                model.summary(),
                null,
                true,
                templates.render(
                        "discussion/alone",
                        Map.of(
                                "m",
                                model,
                                "key",
                                edition.key(),
                                "services",
                                vocabulary(Scheme.SERVICE_TYPES).roots(),
                                "places",
                                vocabulary(Scheme.JURISDICTIONS).roots())));
    }

    /** What there is to say to some answers: as HTML that the page puts in its places. */
    public String answer(AnswerSheet sheet, boolean searching) {
        return models.current(DecisionModels.DECISION)
                .map(edition -> answer(sheet, edition, searching))
                .orElse("");
    }

    private String answer(AnswerSheet sheet, Edition edition, boolean searching) {
        var fitted = sheet.fit(edition.key(), edition.model());
        var profile = Profile.of(fitted.answers());
        var weighing = Weighing.of(edition.model(), profile);
        var answered = weighing.answered() > 0;
        var matter = matter(sheet, edition, weighing);
        return templates.render(
                "discussion/answer",
                Map.of(
                        "m",
                        new TalkModel(
                                edition.model(),
                                ModelPage.address(edition.key()),
                                weighing,
                                answered ? Flips.of(edition.model(), profile) : Flips.NONE,
                                notices(sheet, fitted, edition),
                                searching && answered ? beside.of(matter) : Recommendations.EMPTY,
                                matter,
                                Drawing.bars(weighing.fits()))));
    }

    private RelatedQuery matter(AnswerSheet sheet, Edition edition, Weighing weighing) {
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

    /** What of a link no longer fits. */
    private List<String> notices(AnswerSheet sheet, AnswerSheet.Fitted fitted, Edition edition) {
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
                        fitted.otherModel() ? words.say("alone.other-model") : null,
                        fitted.otherVersion()
                                ? words.say(
                                        "alone.other-version",
                                        sheet.version(),
                                        edition.model().version())
                                : null,
                        fitted.gone().isEmpty() ? null : words.say("alone.gone", joined(fitted.gone())),
                        strange.isEmpty() ? null : words.say("alone.strange", String.join(", ", strange)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String joined(List<Slug> keys) {
        return String.join(", ", keys.stream().map(Slug::text).toList());
    }
}
