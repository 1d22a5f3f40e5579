package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Side;
import interlocal.content.DecisionModel.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a profile comes to under a model: a score for each side, and the types in order, both from the same grades. The
 * same profile and the same model always give the same.
 *
 * <p>The formula is one for scores and types. Each factor adds its weight times how far its grade is above the middle:
 * little −1, middling 0, much 1, and for a group anything between. The sum is divided by the most it could be, which is
 * the sum of all weights without their signs; so the result lies between −1 (every weight against) and 1 (every weight
 * for). It is shown in hundredths, from −100 to 100, and compared exactly. A factor without an answer adds nothing, as
 * the middle grade does, and still counts in what the sum is divided by: a few answers cannot push anything to its end.
 * A type that nothing weighs towards stays at 0.
 *
 * @param answered how many factors have a grade
 * @param asked how many factors there are
 * @param scores one for each side, in the model's order
 * @param fits the types, the best first; those that fit equally well in the model's order; none if it has none
 */
public record Weighing(int answered, int asked, List<Score> scores, List<Fit> fits) {

    /** Weighs a profile. */
    public static Weighing of(DecisionModel model, Profile profile) {
        return new Weighing(
                (int) model.factors().stream()
                        .filter(factor -> profile.of(factor.key()).isPresent())
                        .count(),
                model.factors().size(),
                model.sides().stream().map(side -> score(side, model, profile)).toList(),
                fits(model, profile));
    }

    /** The types in first place: several if they are tied. */
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
