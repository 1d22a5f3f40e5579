package interlocal.decision;

import interlocal.content.DecisionModel.Type;
import java.util.List;

/**
 * The smallest changes that put a type alone in first place.
 *
 * @param ways each enough by itself, all equally small; a way names its factors in the model's order
 * @param more whether there are further ways, as small, that are not named
 */
public record Flip(Type type, List<List<GradeChange>> ways, boolean more) {

    /** How many factors have to be graded otherwise. */
    public int factors() {
        return ways.getFirst().size();
    }

    /** How far their grades move together. */
    public Fraction steps() {
        return ways.getFirst().stream().map(GradeChange::steps).reduce(Fraction.ZERO, Fraction::plus);
    }
}
