package interlocal.page.part;

import interlocal.content.DecisionModel.Factor;
import interlocal.decision.Fraction;
import interlocal.messages.Messages;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Grades and points as readers write them. */
public final class Figures {

    private Figures() {}

    /** A number with its sign: {@code +2}, {@code −1}, {@code 0}. */
    public static String signed(int number) {
        return (number > 0 ? "+" : number < 0 ? "\u2212" : "") + Math.abs(number);
    }

    /** A grade for readers: its wording if it is one of the three, otherwise the mean with one decimal. */
    public static String grade(Factor factor, Fraction grade, Messages messages) {
        return grade.isWhole() ? factor.grades().get(grade.numerator().intValueExact() - 1) : decimal(grade, messages);
    }

    /** A grade as a number: with one decimal unless it is whole. */
    public static String mark(Fraction grade, Messages messages) {
        return grade.isWhole() ? grade.toString() : decimal(grade, messages);
    }

    private static String decimal(Fraction number, Messages messages) {
        var rounded = new BigDecimal(number.numerator())
                .divide(new BigDecimal(number.denominator()), 1, RoundingMode.HALF_UP);
        return String.format(messages.locale(), "%.1f", rounded);
    }
}
