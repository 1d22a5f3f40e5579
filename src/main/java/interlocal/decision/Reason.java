package interlocal.decision;

import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Weight;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Why something counts for or against a type, or for or against collaborating at all.
 *
 * @param grade of the factor, not the middle one
 * @param weight with the sentence that says why it points that way
 * @param effect what it adds: the weight times how far the grade is above the middle
 */
public record Reason(Factor factor, Fraction grade, Weight weight, Fraction effect) {

    /** The strongest first; of equals the heavier weight, then the factor that the model asks first. */
    private static final Comparator<Reason> STRONGEST = Comparator.comparing(
                    (Reason reason) -> reason.effect().abs())
            .thenComparingInt(reason -> Math.abs(reason.weight().weight()))
            .reversed();

    /** Whether it counts for, not against. */
    public boolean speaksFor() {
        return effect.signum() > 0;
    }

    /** The reasons that some weights give, the strongest first; what leans neither way is none. */
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
