package interlocal.page.model;

import static java.util.stream.Collectors.joining;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import interlocal.decision.Flips;
import interlocal.decision.Fraction;
import interlocal.decision.Reason;
import interlocal.decision.Recommendations;
import interlocal.decision.RelatedQuery;
import interlocal.decision.Weighing;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What answers come to, as it is shown to one person or to a group.
 *
 * @param address of the page that shows the whole model
 * @param notices what of the answers could not be counted
 * @param shelf what the library has beside it
 * @param matter what that was looked for by
 * @param bars the fits, drawn
 */
public record TalkModel(
        DecisionModel model,
        String address,
        Weighing weighing,
        Flips flips,
        List<String> notices,
        Recommendations shelf,
        RelatedQuery matter,
        ChartModel.Bars bars) {

    /** The types in first place, by their names. */
    public String first() {
        return weighing.first().stream().map(fit -> fit.type().label()).collect(joining(", "));
    }

    /** What the strongest of some reasons are, with their grades. */
    public static String names(List<Reason> reasons) {
        return reasons.stream()
                .limit(2)
                .map(reason -> reason.factor().label() + " (" + grade(reason.factor(), reason.grade()) + ")")
                .collect(joining(", "));
    }

    /** A number with its sign: {@code +2}, {@code −1}, {@code 0}. */
    public static String signed(int number) {
        return (number > 0 ? "+" : number < 0 ? "\u2212" : "") + Math.abs(number);
    }

    /** A grade as people say it: its words if it is one of the three, else the mean with one decimal. */
    public static String grade(Factor factor, Fraction grade) {
        return grade.isWhole() ? factor.grades().get(grade.numerator().intValueExact() - 1) : decimal(grade);
    }

    /** A grade as a number: with one decimal unless it is whole. */
    public static String mark(Fraction grade) {
        return grade.isWhole() ? grade.toString() : decimal(grade);
    }

    private static String decimal(Fraction number) {
        return new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    /** How many hundredths a bar is long that begins in the middle of its axis. */
    public static int half(Fraction value) {
        return Math.abs(value.percent()) / 2;
    }
}
