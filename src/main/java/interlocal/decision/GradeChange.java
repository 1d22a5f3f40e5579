package interlocal.decision;

import interlocal.content.DecisionModel.Factor;
import java.util.Optional;

/**
 * One factor graded otherwise.
 *
 * @param from the grade it has; empty if it has none yet
 * @param to 1, 2 or 3
 */
public record GradeChange(Factor factor, Optional<Fraction> from, int to) {

    /** How far the grade moves; a factor without a grade moves from the middle, where it counts as much. */
    public Fraction steps() {
        return Fraction.of(to).minus(from.orElse(Profile.MIDDLE)).abs();
    }
}
