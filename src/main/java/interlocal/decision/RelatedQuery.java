package interlocal.decision;

import static java.util.stream.Collectors.joining;

import interlocal.content.DecisionModel;
import interlocal.content.Details.Stage;
import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which records to look for next to a result.
 *
 * @param service the service to be shared, if known
 * @param places the jurisdictions that would share it
 * @param models the partnership models of the best-fitting types
 * @param text the subject in a few words
 * @param sources the records cited by the strongest reasons
 * @param stages the stages of partnership whose lessons are wanted
 */
public record RelatedQuery(
        @Nullable Term service,
        List<Term> places,
        List<Term> models,
        String text,
        List<Slug> sources,
        List<Stage> stages) {

    private static final int STRONGEST = 4;

    /**
     * Builds the query for a result from its best-fitting types and their strongest reasons.
     *
     * @param subject what the discussion is about, in a few words
     */
    public static RelatedQuery of(
            DecisionModel model, Weighing weighing, @Nullable Term service, List<Term> places, String subject) {
        var first = weighing.first();
        return new RelatedQuery(
                service,
                places,
                first.stream()
                        .flatMap(fit -> fit.type().models().stream())
                        .distinct()
                        .toList(),
                Stream.concat(
                                Stream.of(subject),
                                first.stream().limit(1).map(fit -> fit.type().label()))
                        .collect(joining(" ")),
                first.stream()
                        .flatMap(fit -> fit.reasons().stream().limit(STRONGEST))
                        .flatMap(reason -> Stream.ofNullable(model.sources()
                                .get(reason.weight().source() - 1)
                                .record()))
                        .distinct()
                        .toList(),
                model.decides() ? List.of(Stage.SET_UP) : List.of(Stage.RUN, Stage.REVIEW));
    }
}
