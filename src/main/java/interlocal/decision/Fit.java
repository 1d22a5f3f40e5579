package interlocal.decision;

import interlocal.content.DecisionModel.Type;
import java.util.List;

/**
 * How well a partnership type fits the answers.
 *
 * @param place from 1; equal fits share a place and the following places are skipped: 1, 1, 3
 * @param tied whether another type has the same place
 * @param value from -1 (everything against) to 1 (everything in favour)
 * @param reasons for and against, strongest first
 */
public record Fit(Type type, int place, boolean tied, Fraction value, List<Reason> reasons) {

    /** The reasons in favour, strongest first. */
    public List<Reason> speaksFor() {
        return reasons.stream().filter(Reason::speaksFor).toList();
    }

    /** The reasons against, strongest first. */
    public List<Reason> speaksAgainst() {
        return reasons.stream().filter(reason -> !reason.speaksFor()).toList();
    }
}
