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
 * How a group answered one factor, and how much its people and its partners disagree.
 *
 * <p>Disagreement is the sum of the differences between the grades of all pairs, divided by the greatest sum that so
 * many people can reach. That maximum is reached when half choose one end and half the other: {@code 2 · ⌊n/2⌋ ·
 * ⌈n/2⌉}. So it is 0 if everybody gives the same grade and 1 if they cannot differ more, whatever their number. Between
 * partners the same formula is applied to the partners' means, so a partner that is divided in itself can still agree
 * with another.
 *
 * @param shares one for each partner, in their order
 * @param people how many people answered
 * @param pairs how many pairs of people that makes
 * @param differing how many of these pairs gave different grades
 * @param amongPeople disagreement from 0 to 1, or empty if fewer than two people answered
 * @param amongPartners disagreement from 0 to 1, or empty if fewer than two partners answered
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
     * One partner's part in the spread.
     *
     * @param counts how many of its people gave grade 1, 2 and 3, in that order
     */
    public record Share(String partner, List<Integer> counts) {

        /** How many of the partner's people answered. */
        public int people() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** How many people of all partners gave a grade. */
    public int count(int grade) {
        return shares.stream().mapToInt(share -> share.counts().get(grade - 1)).sum();
    }

    /** The spread of every factor, greatest disagreement among people first; ties in the model's order. */
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

    /** The disagreement of grades or means, from 0 to 1; empty if there are fewer than two. */
    static Optional<Fraction> disagreement(Collection<Fraction> grades) {
        var n = grades.size();
        if (n < 2) {
            return Optional.empty();
        }
        // In sorted order, the i-th of n exceeds i others and is exceeded by n - 1 - i, so no pair needs to be visited.
        var sorted = grades.stream().sorted().toList();
        var sum = IntStream.range(0, n)
                .mapToObj(i -> sorted.get(i).times(Fraction.of(2L * i - n + 1)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return Optional.of(sum.dividedBy(Fraction.of(2L * (n / 2) * ((n + 1) / 2))));
    }
}
