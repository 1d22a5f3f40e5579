package interlocal.decision;

import interlocal.content.DecisionModel.Side;
import java.util.List;
import java.util.Optional;

/**
 * How strongly one side of the model speaks for collaborating.
 *
 * @param answered how many of the side's factors have a grade
 * @param asked how many factors the side has
 * @param value from -1 (everything against) to 1 (everything in favour); empty if the side has no weight towards
 *     collaborating
 * @param reasons strongest first
 */
public record Score(Side side, int answered, int asked, Optional<Fraction> value, List<Reason> reasons) {}
