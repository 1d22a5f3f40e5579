package interlocal.decision;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What one factor contributes to a fit or a score.
 *
 * @param grade the factor's grade; never the middle one, which contributes nothing
 * @param weight the weight in the model, with the sentence that justifies it
 * @param effect the weight times how far the grade is above the middle
 */
public record Reason(Factor factor, Fraction grade, Weight weight, Fraction effect) {

    /** Strongest first; ties by the heavier weight, then by the model's order. */
    private static final Comparator<Reason> STRONGEST = Comparator.comparing(
                    (Reason reason) -> reason.effect().abs())
            .thenComparingInt(reason -> Math.abs(reason.weight().weight()))
            .reversed();

    /** Whether it counts in favour. */
    public boolean speaksFor() {
        return effect.signum() > 0;
    }

    /** The reasons that arise from some weights, strongest first. Factors with no effect are left out. */
    static List<Reason> of(List<WeighedFactor> weights, Profile profile) {
        return weights.stream()
                .flatMap(weighed -> of(weighed, profile).stream())
                .sorted(STRONGEST)
                .toList();
    }

    private static Optional<Reason> of(WeighedFactor weighed, Profile profile) {
        var effect = weighed.effect(profile);
        return effect.signum() == 0
                ? Optional.empty()
                : profile.of(weighed.factor().key())
                        .map(grade -> new Reason(weighed.factor(), grade, weighed.weight(), effect));
    }
}
