package interlocal.operations.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class JudgmentsTest {

    private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

    private final Judgments judgments = new Judgments(Map.of("a", 3, "b", 2, "c", 1));

    @Test
    void theBestRankingGainsAll() {
        assertThat(judgments.ndcg(List.of("a", "b", "c", "x"), 10)).isEqualTo(1);
        assertThat(judgments.averagePrecision(List.of("a", "b", "c", "x"))).isEqualTo(1);
    }

    /** Gained 1 / log2(2) + 3 / log2(4) = 2.5; at best 3 / log2(2) + 2 / log2(3) + 1 / log2(4) = 4.7619. */
    @Test
    void laterDocumentsGainLess() {
        assertThat(judgments.ndcg(List.of("c", "x", "a"), 10)).isCloseTo(0.5250, FOUR_DECIMALS);
    }

    /** Gained 1; at best 3 + 2 / log2(3) = 4.2619. */
    @Test
    void onlySoManyCount() {
        assertThat(judgments.ndcg(List.of("c", "x", "a"), 2)).isCloseTo(0.2346, FOUR_DECIMALS);
    }

    /** Found at 1 and at 3: (1/1 + 2/3) / 3 relevant ones. */
    @Test
    void whatIsNotFoundCountsAsNothing() {
        assertThat(judgments.averagePrecision(List.of("c", "x", "a"))).isCloseTo(0.5556, FOUR_DECIMALS);
        assertThat(judgments.averagePrecision(List.of())).isZero();
        assertThat(judgments.ndcg(List.of(), 10)).isZero();
    }
}
