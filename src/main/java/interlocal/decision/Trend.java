package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the same partners graded one factor time after time.
 *
 * @param points the earliest first
 */
public record Trend(Factor factor, List<Point> points) {

    /**
     * A group's answers on one day.
     *
     * @param partners as they were then
     */
    public record Occasion(LocalDate on, List<Delegation> partners) {}

    /**
     * The grade of one day.
     *
     * @param grade the mean of the partners' means; empty if nobody answered the factor
     */
    public record Point(LocalDate on, Optional<Fraction> grade) {}

    /** How every factor was graded, in the model's order. */
    public static List<Trend> of(DecisionModel model, List<Occasion> occasions) {
        var sorted =
                occasions.stream().sorted(Comparator.comparing(Occasion::on)).toList();
        return model.factors().stream()
                .map(factor -> new Trend(
                        factor,
                        sorted.stream()
                                .map(occasion -> new Point(
                                        occasion.on(),
                                        Profile.of(occasion.partners()).of(factor.key())))
                                .toList()))
                .toList();
    }

    /** The points at which the factor was answered. */
    public List<Point> answered() {
        return points.stream().filter(point -> point.grade().isPresent()).toList();
    }

    /** The last grade; empty if there is none. */
    public Optional<Fraction> last() {
        var answered = answered();
        return answered.isEmpty() ? Optional.empty() : answered.getLast().grade();
    }

    /** By how much the last grade is above the one before it; empty if it is the only one. */
    public Optional<Fraction> change() {
        var grades =
                answered().stream().map(Point::grade).flatMap(Optional::stream).toList();
        return grades.size() < 2
                ? Optional.empty()
                : Optional.of(grades.getLast().minus(grades.get(grades.size() - 2)));
    }

    /** Those whose last grade is below the middle, the lowest first; equals in the model's order. */
    public static List<Trend> weak(List<Trend> trends) {
        return trends.stream()
                .filter(trend -> trend.last()
                        .filter(grade -> grade.compareTo(Profile.MIDDLE) < 0)
                        .isPresent())
                .sorted(Comparator.comparing(trend -> trend.last().orElse(Profile.MIDDLE)))
                .toList();
    }
}
