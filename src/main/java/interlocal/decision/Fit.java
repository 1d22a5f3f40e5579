package interlocal.decision;

import interlocal.content.DecisionModel.Type;
import java.util.List;

/**
 * How well a type fits.
 *
 * @param place from 1; types that fit equally well share one, and the next place is left out for each of them
 * @param tied whether another type has the same place
 * @param value from -1, all against, to 1, all for
 * @param reasons for and against it, the strongest first
 */
public record Fit(Type type, int place, boolean tied, Fraction value, List<Reason> reasons) {

    /** The reasons for it, the strongest first. */
    public List<Reason> speaksFor() {
        return reasons.stream().filter(Reason::speaksFor).toList();
    }

    /** The reasons against it, the strongest first. */
    public List<Reason> speaksAgainst() {
        return reasons.stream().filter(reason -> !reason.speaksFor()).toList();
    }
}
