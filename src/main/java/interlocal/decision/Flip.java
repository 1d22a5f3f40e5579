package interlocal.decision;

import interlocal.content.DecisionModel.Type;
import java.util.List;

/**
 * The smallest changes of grades that put a type alone in first place.
 *
 * @param ways alternatives, each sufficient and all equally small; the changes of each are in the model's order
 * @param more whether there are further, equally small ways that are not listed
 */
public record Flip(Type type, List<List<GradeChange>> ways, boolean more) {

    /** How many factors need another grade. */
    public int factors() {
        return ways.getFirst().size();
    }

    /** The total distance that these grades move. */
    public Fraction steps() {
        return ways.getFirst().stream().map(GradeChange::steps).reduce(Fraction.ZERO, Fraction::plus);
    }
}
