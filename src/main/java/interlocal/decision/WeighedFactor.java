package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.content.DecisionModel.Weight;
import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A factor with what it weighs towards one thing. */
record WeighedFactor(Factor factor, Weight weight) {

    /** What weighs towards a type, in the model's order. */
    static List<WeighedFactor> towards(DecisionModel model, Slug type) {
        return model.factors().stream()
                .flatMap(factor -> factor.towards().stream()
                        .filter(towards -> towards.type().equals(type))
                        .map(towards -> new WeighedFactor(factor, towards.weight())))
                .toList();
    }

    /** What weighs towards collaborating on one side, in the model's order. */
    static List<WeighedFactor> collaborating(DecisionModel model, Slug side) {
        return model.factors().stream()
                .filter(factor -> factor.side().equals(side))
                .flatMap(factor ->
                        Stream.ofNullable(factor.collaborating()).map(weight -> new WeighedFactor(factor, weight)))
                .toList();
    }

    /** What it adds. */
    Fraction effect(Profile profile) {
        return Fraction.of(weight.weight()).times(profile.lean(factor.key()));
    }

    /** The most that all can add together. */
    static int maxEffect(List<WeighedFactor> weights) {
        return weights.stream()
                .mapToInt(weighed -> Math.abs(weighed.weight().weight()))
                .sum();
    }

    /** What all add together, as a part of the most that they can, from -1 to 1; empty if there are none. */
    static Optional<Fraction> share(List<WeighedFactor> weights, Profile profile) {
        return weights.isEmpty()
                ? Optional.empty()
                : Optional.of(weights.stream()
                        .map(weighed -> weighed.effect(profile))
                        .reduce(Fraction.ZERO, Fraction::plus)
                        .dividedBy(Fraction.of(maxEffect(weights))));
    }
}
