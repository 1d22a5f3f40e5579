package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Side;
import interlocal.content.DecisionModel.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The result of a profile under a decision model: one score for each side of the model, and its types in order of fit.
 * Deterministic.
 *
 * <p>Scores and fits use one formula. Each factor adds its weight times how far its grade is above the middle (−1 for
 * little, 0 for middling, 1 for much; for a group anything between). The sum is divided by the greatest sum possible,
 * which is the sum of the weights' absolute values. So the result lies between −1 and 1. It is compared exactly and
 * displayed in hundredths, from −100 to 100.
 *
 * <p>A factor without an answer adds nothing to the sum but still counts in the divisor, so a few answers alone cannot
 * produce an extreme result. A type without weights has a fit of 0.
 *
 * @param answered how many factors have a grade
 * @param asked how many factors the model has
 * @param scores one for each side, in the model's order
 * @param fits the types, best first and ties in the model's order; empty if the model has no types
 */
public record Weighing(int answered, int asked, List<Score> scores, List<Fit> fits) {

    /** Computes the scores and fits of a profile. */
    public static Weighing of(DecisionModel model, Profile profile) {
        return new Weighing(
                (int) model.factors().stream()
                        .filter(factor -> profile.of(factor.key()).isPresent())
                        .count(),
                model.factors().size(),
                model.sides().stream().map(side -> score(side, model, profile)).toList(),
                fits(model, profile));
    }

    /** The types in first place; more than one if they are tied. */
    public List<Fit> first() {
        return fits.stream().filter(fit -> fit.place() == 1).toList();
    }

    private static Score score(Side side, DecisionModel model, Profile profile) {
        var factors = model.factors().stream()
                .filter(factor -> factor.side().equals(side.key()))
                .toList();
        var weights = WeighedFactor.collaborating(model, side.key());
        return new Score(
                side,
                (int) factors.stream()
                        .filter(factor -> profile.of(factor.key()).isPresent())
                        .count(),
                factors.size(),
                WeighedFactor.share(weights, profile),
                Reason.of(weights, profile));
    }

    private static List<Fit> fits(DecisionModel model, Profile profile) {
        var values = new LinkedHashMap<Type, Fraction>();
        model.types()
                .forEach(type -> values.put(
                        type,
                        WeighedFactor.share(WeighedFactor.towards(model, type.key()), profile)
                                .orElse(Fraction.ZERO)));
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(entry -> fit(entry.getKey(), entry.getValue(), values, model, profile))
                .toList();
    }

    private static Fit fit(
            Type type, Fraction value, Map<Type, Fraction> values, DecisionModel model, Profile profile) {
        var better = values.values().stream()
                .filter(other -> other.compareTo(value) > 0)
                .count();
        var equal = values.values().stream().filter(value::equals).count();
        return new Fit(
                type, (int) better + 1, equal > 1, value, Reason.of(WeighedFactor.towards(model, type.key()), profile));
    }
}
