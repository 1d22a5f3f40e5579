package interlocal.decision;

import static interlocal.decision.GeneratedModels.SMALL;
import static interlocal.decision.GeneratedModels.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected values were worked out by hand. */
class TrendTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final LocalDate NEXT = LocalDate.of(2027, 4, 1);

    private static List<Trend> trends() {
        return Trend.of(
                SMALL,
                List.of(
                        new Trend.Occasion(
                                NEXT, List.of(partner("a", "size=1 market=1"), partner("b", "size=2 market=2"))),
                        new Trend.Occasion(SPRING, List.of(partner("a", "size=3 trust=2"), partner("b", "size=2"))),
                        new Trend.Occasion(AUTUMN, List.of(partner("a", "trust=2")))));
    }

    @Test
    void pointsAreInOrderOfTime() {
        var size = trends().getFirst();
        assertThat(size.points()).extracting(Trend.Point::on).containsExactly(SPRING, AUTUMN, NEXT);
        // spring (3 + 2) / 2, nobody in autumn, next (1 + 2) / 2
        assertThat(size.points())
                .extracting(point -> point.grade().map(Fraction::toString).orElse("none"))
                .containsExactly("5/2", "none", "3/2");
    }

    @Test
    void theChangeIsSinceTheFactorWasLastAnswered() {
        assertThat(trends())
                .extracting(trend -> trend.change().map(Fraction::toString).orElse("none"))
                .containsExactly("-1", "0", "none");
    }

    @Test
    void weakTrendsEndBelowTheMiddleLowestFirst() {
        // size 3/2, trust 2, market 3/2
        assertThat(Trend.weak(trends()))
                .extracting(trend -> trend.factor().key().text())
                .containsExactly("size", "market");
    }
}
