package interlocal.decision;

import interlocal.content.DecisionModel.Side;
import java.util.List;
import java.util.Optional;

/**
 * How far one side speaks for collaborating.
 *
 * @param answered how many of its factors have a grade
 * @param asked how many factors it has
 * @param value from -1, all against, to 1, all for; empty if nothing of that side weighs towards collaborating
 * @param reasons the strongest first
 */
public record Score(Side side, int answered, int asked, Optional<Fraction> value, List<Reason> reasons) {}
