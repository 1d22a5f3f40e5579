package interlocal.decision;

import static interlocal.decision.GeneratedModels.SMALL;
import static interlocal.decision.GeneratedModels.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The expected values were worked out by hand. */
class SpreadTest {

    private static Spread size(Delegation... partners) {
        return Spread.of(SMALL.factors().getFirst(), List.of(partners));
    }

    @Test
    void answersAreCountedByPartner() {
        var spread = size(partner("a", "size=1", "size=3", "size=3"), partner("b", "size=2", "trust=1"));
        assertThat(spread.shares())
                .containsExactly(new Spread.Share("a", List.of(1, 0, 2)), new Spread.Share("b", List.of(0, 1, 0)));
        assertThat(spread.shares()).extracting(Spread.Share::people).containsExactly(3, 1);
        assertThat(spread.people()).isEqualTo(4);
        assertThat(spread.count(3)).isEqualTo(2);
        // of the pairs 13 13 12 33 32 32 all but 33 differ
        assertThat(spread.pairs()).isEqualTo(6);
        assertThat(spread.differing()).isEqualTo(5);
    }

    @Test
    void disagreementIsAShareOfTheGreatestPossible() {
        // 1 3 3 2: differences 2 2 1 0 1 1 = 7; at most 2·2·2 = 8
        assertThat(size(partner("a", "size=1", "size=3", "size=3"), partner("b", "size=2"))
                        .amongPeople())
                .hasValue(Fraction.of(7, 8));
        // 1 2 3: differences 1 2 1 = 4; at most 2·1·2 = 4
        assertThat(size(partner("a", "size=1", "size=2", "size=3")).amongPeople())
                .hasValue(Fraction.of(1));
        // 2 3: difference 1; at most 2·1·1 = 2
        assertThat(size(partner("a", "size=2"), partner("b", "size=3")).amongPeople())
                .hasValue(Fraction.of(1, 2));
    }

    @Test
    void equalGradesAgreeAndOppositeEndsDisagreeFully() {
        assertThat(size(partner("a", "size=3", "size=3", "size=3")).amongPeople())
                .hasValue(Fraction.ZERO);
        assertThat(size(partner("a", "size=1", "size=1"), partner("b", "size=3", "size=3"))
                        .amongPeople())
                .hasValue(Fraction.of(1));
    }

    @Test
    void partnersDividedInThemselvesMayAgreeWithEachOther() {
        var spread = size(partner("a", "size=1", "size=3"), partner("b", "size=2"));
        assertThat(spread.amongPartners()).hasValue(Fraction.ZERO);
        // 1 3 2: differences 2 1 1 = 4; at most 2·1·2 = 4
        assertThat(spread.amongPeople()).hasValue(Fraction.of(1));
    }

    @Test
    void onePersonCannotDisagree() {
        assertThat(size(partner("a", "size=1")).amongPeople()).isEmpty();
        assertThat(size(partner("a", "size=1", "size=3")).amongPartners()).isEmpty();
        assertThat(size().people()).isZero();
    }

    @Test
    void theMostDisputedFactorComesFirst() {
        var partners = List.of(partner("a", "size=2 trust=1 market=3"), partner("b", "size=3 trust=3"));
        assertThat(Spread.of(SMALL, partners))
                .extracting(spread -> spread.factor().key().text())
                .containsExactly("trust", "size", "market");
    }

    @Test
    void itIsAlwaysTheSumOverAllPairsAndNeverMoreThanOne() {
        var random = new Random(11);
        for (var i = 0; i < 500; i++) {
            var grades = new ArrayList<Fraction>();
            for (var n = 2 + random.nextInt(12); n > 0; n--) {
                grades.add(Fraction.of(6 + random.nextInt(13), 6));
            }
            var sum = Fraction.ZERO;
            for (var one = 0; one < grades.size(); one++) {
                for (var other = 0; other < one; other++) {
                    sum = sum.plus(grades.get(one).minus(grades.get(other)).abs());
                }
            }
            var half = grades.size() / 2;
            assertThat(Spread.disagreement(grades))
                    .hasValue(sum.dividedBy(Fraction.of(2L * half * (grades.size() - half))));
            assertThat(Spread.disagreement(grades).orElseThrow()).isBetween(Fraction.ZERO, Fraction.of(1));
        }
    }
}
