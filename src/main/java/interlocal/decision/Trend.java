package interlocal.decision;

import interlocal.content.DecisionModel;
import interlocal.content.DecisionModel.Factor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How the same partners graded one factor from meeting to meeting.
 *
 * @param points earliest first
 */
public record Trend(Factor factor, List<Point> points) {

    /**
     * A group's answers on one day.
     *
     * @param partners as they were on that day
     */
    public record Occasion(LocalDate on, List<Delegation> partners) {}

    /**
     * The group's grade on one day.
     *
     * @param grade the mean of the partners' means, or empty if nobody answered the factor
     */
    public record Point(LocalDate on, Optional<Fraction> grade) {}

    /** The trend of every factor, in the model's order. */
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

    /** The points that have a grade. */
    public List<Point> answered() {
        return points.stream().filter(point -> point.grade().isPresent()).toList();
    }

    /** The latest grade, or empty if there is none. */
    public Optional<Fraction> last() {
        var answered = answered();
        return answered.isEmpty() ? Optional.empty() : answered.getLast().grade();
    }

    /** The latest grade minus the one before it, or empty if there are fewer than two. */
    public Optional<Fraction> change() {
        var grades =
                answered().stream().map(Point::grade).flatMap(Optional::stream).toList();
        return grades.size() < 2
                ? Optional.empty()
                : Optional.of(grades.getLast().minus(grades.get(grades.size() - 2)));
    }

    /** The trends whose latest grade is below the middle, lowest first; ties in the model's order. */
    public static List<Trend> weak(List<Trend> trends) {
        return trends.stream()
                .filter(trend -> trend.last()
                        .filter(grade -> grade.compareTo(Profile.MIDDLE) < 0)
                        .isPresent())
                .sorted(Comparator.comparing(trend -> trend.last().orElse(Profile.MIDDLE)))
                .toList();
    }
}
