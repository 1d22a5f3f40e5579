package interlocal.decision;

import interlocal.content.DecisionModel.Factor;
import java.util.Optional;

/**
 * A different grade for one factor.
 *
 * @param from the present grade, or empty if the factor has none
 * @param to 1, 2 or 3
 */
public record GradeChange(Factor factor, Optional<Fraction> from, int to) {

    /** The distance between the two grades. A factor without a grade counts as the middle one and moves from there. */
    public Fraction steps() {
        return Fraction.of(to).minus(from.orElse(Profile.MIDDLE)).abs();
    }
}
