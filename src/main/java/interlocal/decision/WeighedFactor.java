package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Weight;
import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A factor and its weight towards one type, or towards collaborating. */
record WeighedFactor(Factor factor, Weight weight) {

    /** The weights towards a type, in the model's order. */
    static List<WeighedFactor> towards(DecisionModel model, Slug type) {
        return model.factors().stream()
                .flatMap(factor -> factor.towards().stream()
                        .filter(towards -> towards.type().equals(type))
                        .map(towards -> new WeighedFactor(factor, towards.weight())))
                .toList();
    }

    /** The weights towards collaborating on one side, in the model's order. */
    static List<WeighedFactor> collaborating(DecisionModel model, Slug side) {
        return model.factors().stream()
                .filter(factor -> factor.side().equals(side))
                .flatMap(factor ->
                        Stream.ofNullable(factor.collaborating()).map(weight -> new WeighedFactor(factor, weight)))
                .toList();
    }

    /** The weight times how far the factor's grade is above the middle. */
    Fraction effect(Profile profile) {
        return Fraction.of(weight.weight()).times(profile.lean(factor.key()));
    }

    /** The greatest total effect that these weights can have. */
    static int maxEffect(List<WeighedFactor> weights) {
        return weights.stream()
                .mapToInt(weighed -> Math.abs(weighed.weight().weight()))
                .sum();
    }

    /** The total effect divided by the greatest possible one, from -1 to 1; empty if there are no weights. */
    static Optional<Fraction> share(List<WeighedFactor> weights, Profile profile) {
        return weights.isEmpty()
                ? Optional.empty()
                : Optional.of(weights.stream()
                        .map(weighed -> weighed.effect(profile))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(Fraction.of(maxEffect(weights))));
    }
}
