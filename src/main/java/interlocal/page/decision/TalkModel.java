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
 * The results of answers, for one person or a group.
 *
 * @param address of the page that shows the whole model
 * @param notices sentences on what in the answers could not be counted
 * @param recommendations the records of the library that are related to the answers
 * @param query the query for those records
 * @param chart how well each type fits
 */
public record TalkModel(
        DecisionModel model,
        String address,
        Weighing weighing,
        Flips flips,
        List<String> notices,
        Recommendations recommendations,
        RelatedQuery query,
        FitsModel chart) {

    /** The labels of the types in first place, separated by commas. */
    public String first() {
        return weighing.first().stream().map(fit -> fit.type().label()).collect(joining(", "));
    }

    /** The first two of some reasons, each with its grade. */
    public static String names(List<Reason> reasons, Messages messages) {
        return reasons.stream()
                .limit(2)
                .map(reason ->
                        reason.factor().label() + " (" + Figures.grade(reason.factor(), reason.grade(), messages) + ")")
                .collect(joining(", "));
    }

    /** The length of a bar that begins in the middle of its axis, in hundredths of the axis. */
    public static int half(Fraction value) {
        return Math.abs(value.percent()) / 2;
    }
}
