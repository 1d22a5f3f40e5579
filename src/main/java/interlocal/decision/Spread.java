package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How a group answered one factor, and how far its people and its partners disagree.
 *
 * <p>Disagreement is the sum of the differences between the grades of all pairs, divided by the greatest sum that so
 * many can reach: half of them at one end and half at the other, which is {@code 2 · ⌊n/2⌋ · ⌈n/2⌉}. So it is 0 if all
 * say the same and 1 if they could not differ more, however many they are. Between partners it is the same of their
 * means: there a partner that is divided in itself can still agree with another.
 *
 * @param shares one for each partner, in their order
 * @param people how many answered
 * @param pairs how many pairs they make
 * @param differing how many of these pairs gave different grades
 * @param amongPeople 0 to 1; empty if fewer than two answered
 * @param amongPartners 0 to 1; empty if fewer than two partners answered
 */
public record Spread(
        Factor factor,
        List<Share> shares,
        int people,
        int pairs,
        int differing,
        Optional<Fraction> amongPeople,
        Optional<Fraction> amongPartners) {

    /**
     * How one partner's people answered.
     *
     * @param counts how many gave each grade, from 1 to 3
     */
    public record Share(String partner, List<Integer> counts) {

        /** How many of its people answered. */
        public int people() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many gave a grade, over all partners. */
    public int count(int grade) {
        return shares.stream().mapToInt(share -> share.counts().get(grade - 1)).sum();
    }

    /** The spread of every factor, where people disagree most first; equals in the model's order. */
    public static List<Spread> of(DecisionModel model, List<Delegation> partners) {
        return model.factors().stream()
                .map(factor -> of(factor, partners))
                .sorted(Comparator.comparing(
                        (Spread spread) -> spread.amongPeople().orElse(Fraction.of(-1)), Comparator.reverseOrder()))
                .toList();
    }

    /** The spread of one factor. */
    public static Spread of(Factor factor, List<Delegation> partners) {
        var shares = partners.stream().map(partner -> share(factor, partner)).toList();
        var grades = partners.stream()
                .flatMap(partner -> partner.grades(factor.key()).stream())
                .toList();
        var pairs = grades.size() * (grades.size() - 1) / 2;
        var alike = IntStream.rangeClosed(1, DecisionModel.GRADES)
                .map(grade -> Collections.frequency(grades, grade))
                .map(count -> count * (count - 1) / 2)
                .sum();
        return new Spread(
                factor,
                shares,
                grades.size(),
                pairs,
                pairs - alike,
                disagreement(grades.stream().map(grade -> Fraction.of(grade)).toList()),
                disagreement(partners.stream()
                        .flatMap(partner -> partner.mean(factor.key()).stream())
                        .toList()));
    }

    private static Share share(Factor factor, Delegation partner) {
        var grades = partner.grades(factor.key());
        return new Share(
                partner.name(),
                IntStream.rangeClosed(1, DecisionModel.GRADES)
                        .mapToObj(grade -> Collections.frequency(grades, grade))
                        .toList());
    }

    /** The disagreement of grades, whole or not. */
    static Optional<Fraction> disagreement(Collection<Fraction> grades) {
        var n = grades.size();
        if (n < 2) {
            return Optional.empty();
        }
        // In order, the i-th of n is above i others and below n - 1 - i: no pair needs to be looked at.
        var sorted = grades.stream().sorted().toList();
        var sum = IntStream.range(0, n)
                .mapToObj(i -> sorted.get(i).times(Fraction.of(2L * i - n + 1)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(sum.dividedBy(Fraction.of(2L * (n / 2) * ((n + 1) / 2))));
    }
}
