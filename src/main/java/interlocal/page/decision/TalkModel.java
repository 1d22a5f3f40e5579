package interlocal.page.decision;

import static java.util.stream.Collectors.joining;

import interlocal.content.DecisionModel;
import interlocal.decision.Flips;
import interlocal.decision.Fraction;
import interlocal.decision.Reason;
import interlocal.decision.Recommendations;
import interlocal.decision.RelatedQuery;
import interlocal.decision.Weighing;
import interlocal.messages.Messages;
import interlocal.page.chart.FitsModel;
import interlocal.page.part.Figures;
import java.util.List;

/**
 * What answers come to, as it is shown to one person or to a group.
 *
 * @param address of the page that shows the whole model
 * @param notices what of the answers could not be counted
 * @param shelf what the library has beside it
 * @param matter what that was looked for by
 * @param chart of the fits
 */
public record TalkModel(
        DecisionModel model,
        String address,
        Weighing weighing,
        Flips flips,
        List<String> notices,
        Recommendations shelf,
        RelatedQuery matter,
        FitsModel chart) {

    /** The types in first place, by their names. */
    public String first() {
        return weighing.first().stream().map(fit -> fit.type().label()).collect(joining(", "));
    }

    /** What the strongest of some reasons are, with their grades. */
    public static String names(List<Reason> reasons, Messages messages) {
        return reasons.stream()
                .limit(2)
                .map(reason ->
                        reason.factor().label() + " (" + Figures.grade(reason.factor(), reason.grade(), messages) + ")")
                .collect(joining(", "));
    }

    /** How many hundredths a bar is long that begins in the middle of its axis. */
    public static int half(Fraction value) {
        return Math.abs(value.percent()) / 2;
    }
}
