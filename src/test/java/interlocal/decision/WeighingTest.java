package interlocal.decision;

import static interlocal.decision.GeneratedModels.SMALL;
import static interlocal.decision.GeneratedModels.factor;
import static interlocal.decision.GeneratedModels.partner;
import static interlocal.decision.GeneratedModels.profile;
import static interlocal.decision.GeneratedModels.towards;
import static interlocal.decision.GeneratedModels.weight;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The expected values were worked out by hand. */
class WeighingTest {

    private static List<String> ranking(DecisionModel model, Profile profile) {
        return Weighing.of(model, profile).fits().stream()
                .map(fit -> "%d%s %s %d"
                        .formatted(
                                fit.place(),
                                fit.tied() ? "=" : "",
                                fit.type().key(),
                                fit.value().percent()))
                .toList();
    }

    private static List<String> reasons(List<Reason> reasons) {
        return reasons.stream()
                .map(reason -> reason.factor().key() + " " + reason.effect())
                .toList();
    }

    private static Fit fit(Profile profile, String type) {
        return Weighing.of(SMALL, profile).fits().stream()
                .filter(fit -> fit.type().key().text().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Fits {

        @Test
        void areAShareOfTheGreatestPossibleSum() {
            // much size (+1), little trust (-1), much market (+1)
            // together: (2·1 + 1·-1 + -1·1) / 4 = 0; alone: (-2·1) / 2 = -1; buy: (-1·-1 + 3·1) / 4 = 1
            assertThat(ranking(SMALL, profile("size=3 trust=1 market=3")))
                    .containsExactly("1 buy 100", "2 together 0", "3 alone -100");
        }

        @Test
        void thatTieShareAPlaceAndSkipTheNext() {
            // together: (2·1 + 1·-1) / 4 = 1/4; alone: -2 / 2 = -1; buy: (-1·-1) / 4 = 1/4
            assertThat(ranking(SMALL, profile("size=3 trust=1 market=2")))
                    .containsExactly("1= together 25", "1= buy 25", "3 alone -100");
        }

        @Test
        void areAllTiedWhileNobodyHasAnswered() {
            assertThat(ranking(SMALL, profile(""))).containsExactly("1= together 0", "1= alone 0", "1= buy 0");
        }

        @Test
        void countAMissingAnswerAsTheMiddle() {
            assertThat(ranking(SMALL, profile("size=3"))).isEqualTo(ranking(SMALL, profile("size=3 trust=2 market=2")));
            // one answer of three: together 2 of 4, alone -2 of 2
            assertThat(ranking(SMALL, profile("size=3"))).containsExactly("1 together 50", "2 buy 0", "3 alone -100");
        }

        @Test
        void areComparedExactlyEvenIfTheyRoundAlike() {
            var model = GeneratedModels.model(
                    List.of("one", "other"),
                    List.of(
                            factor("a", "service", null, towards("one", 3)),
                            factor("b", "service", null, towards("other", 3))));
            var people = new String[1_000];
            for (var i = 0; i < people.length; i++) {
                people[i] = "a=" + (i < 331 ? 3 : 2) + " b=" + (i < 332 ? 3 : 2);
            }
            // one: 331/1000; other: 332/1000; both show as 33
            assertThat(ranking(model, Profile.of(List.of(partner("all", people)))))
                    .containsExactly("1 other 33", "2 one 33");
        }

        @Test
        void ofTypesWithoutWeightsAreZero() {
            var model = GeneratedModels.model(
                    List.of("known", "unheard"), List.of(factor("a", "service", null, towards("known", -1))));
            assertThat(ranking(model, profile("a=3"))).containsExactly("1 unheard 0", "2 known -100");
        }

        @Test
        void areEmptyInAModelWithoutTypes() {
            var model = GeneratedModels.model(List.of(), List.of(factor("a", "service", weight(1))));
            var weighing = Weighing.of(model, profile("a=3"));
            assertThat(weighing.fits()).isEmpty();
            assertThat(weighing.first()).isEmpty();
            assertThat(Flips.of(model, profile("a=3"))).isEqualTo(new Flips(List.of(), List.of(), List.of()));
        }
    }

    @Nested
    class Scores {

        @Test
        void areOneForEachSide() {
            // service: 3·1 / 3 = 1; community: (2·-1 + -1·0) / 3 = -2/3
            var scores = Weighing.of(SMALL, profile("size=3 trust=1 market=2")).scores();
            assertThat(scores)
                    .extracting(Score::value)
                    .extracting(value -> value.orElseThrow().toString())
                    .containsExactly("1", "-2/3");
            assertThat(reasons(scores.getLast().reasons())).containsExactly("trust -2");
        }

        @Test
        void sayHowMuchWasAnswered() {
            var weighing = Weighing.of(SMALL, profile("trust=1"));
            assertThat(weighing.answered()).isEqualTo(1);
            assertThat(weighing.asked()).isEqualTo(3);
            assertThat(weighing.scores()).extracting(Score::answered).containsExactly(0, 1);
            assertThat(weighing.scores()).extracting(Score::asked).containsExactly(1, 2);
        }

        @Test
        void areEmptyForASideWithoutWeights() {
            var model = GeneratedModels.model(List.of(), List.of(factor("a", "service", null)));
            assertThat(Weighing.of(model, profile("a=3")).scores())
                    .extracting(Score::value)
                    .allMatch(Optional::isEmpty);
        }
    }

    @Nested
    class Reasons {

        @Test
        void areForOrAgainstStrongestFirst() {
            var buy = fit(profile("size=3 trust=3 market=3"), "buy");
            assertThat(reasons(buy.speaksFor())).containsExactly("market 3");
            assertThat(reasons(buy.speaksAgainst())).containsExactly("trust -1");
            var together = fit(profile("size=3 trust=1 market=1"), "together");
            // size 2·1 before market -1·-1, both for; trust 1·-1 against
            assertThat(reasons(together.speaksFor())).containsExactly("size 2", "market 1");
            assertThat(reasons(together.speaksAgainst())).containsExactly("trust -1");
        }

        @Test
        void leaveOutMiddleGradesAndMissingAnswers() {
            assertThat(fit(profile("size=2"), "together").reasons()).isEmpty();
        }

        @Test
        void ofAGroupFollowItsMean() {
            // means of the partners: 3 and 2, so 5/2; half a step above the middle, weight 2: effect 1
            var group = Profile.of(List.of(partner("a", "size=3"), partner("b", "size=1", "size=3")));
            assertThat(reasons(fit(group, "together").speaksFor())).containsExactly("size 1");
        }
    }

    @Nested
    class Groups {

        @Test
        void giveEachPartnerTheSameVoice() {
            // a: 3; b: (1 + 1 + 1 + 2) / 4 = 5/4; mean 17/8, although four of five people are below it
            var group =
                    Profile.of(List.of(partner("a", "size=3"), partner("b", "size=1", "size=1", "size=1", "size=2")));
            assertThat(group.of(new Slug("size"))).hasValue(Fraction.of(17, 8));
        }

        @Test
        void leaveOutPartnersThatDidNotAnswer() {
            var group = Profile.of(List.of(partner("a", "size=3", "trust=1"), partner("b", "trust=2")));
            assertThat(group.of(new Slug("size"))).hasValue(Fraction.of(3));
            assertThat(group.of(new Slug("trust"))).hasValue(Fraction.of(3, 2));
            assertThat(group.of(new Slug("market"))).isEmpty();
        }

        @Test
        void ofOnePersonEqualThatPerson() {
            assertThat(Profile.of(List.of(partner("a", "size=3 trust=1")))).isEqualTo(profile("size=3 trust=1"));
        }
    }

    /** Properties that hold for any model and any answers. */
    @Nested
    class Always {

        private final Random random = new Random(7);

        @Test
        void equalAnswersGiveEqualResults() {
            for (var i = 0; i < 200; i++) {
                var model = GeneratedModels.random(random, 5, 8);
                var answers = GeneratedModels.random(random, model, 80);
                var again = AnswerSheet.parse(new AnswerSheet(null, "1", answers, null, List.of()).text())
                        .answers();
                assertThat(Weighing.of(model, Profile.of(again))).isEqualTo(Weighing.of(model, Profile.of(answers)));
            }
        }

        @Test
        void everythingLiesBetweenMinusOneAndOneAndReversedAnswersReverseIt() {
            for (var i = 0; i < 200; i++) {
                var model = GeneratedModels.random(random, 5, 8);
                var answers = GeneratedModels.random(random, model, 80);
                var reversed = Answers.NONE;
                for (var entry : answers.grades().entrySet()) {
                    reversed = reversed.with(entry.getKey(), 4 - entry.getValue());
                }
                var there = Weighing.of(model, Profile.of(answers));
                var back = Weighing.of(model, Profile.of(reversed));
                for (var fit : there.fits()) {
                    assertThat(fit.value()).isBetween(Fraction.of(-1), Fraction.of(1));
                    assertThat(back.fits())
                            .filteredOn(other -> other.type().equals(fit.type()))
                            .extracting(other -> other.value().plus(fit.value()))
                            .containsExactly(Fraction.ZERO);
                }
            }
        }

        @Test
        void moreOfWhatSpeaksForATypeNeverLowersIt() {
            for (var i = 0; i < 200; i++) {
                var model = GeneratedModels.random(random, 4, 6);
                var answers = GeneratedModels.random(random, model, 100);
                for (var factor : model.factors()) {
                    for (var towards : factor.towards()) {
                        var end = towards.weight().weight() > 0 ? 3 : 1;
                        assertThat(value(model, answers.with(factor.key(), end), towards.type()))
                                .isGreaterThanOrEqualTo(value(model, answers, towards.type()));
                    }
                }
            }
        }

        @Test
        void placesAreNumberedAsInACompetition() {
            for (var i = 0; i < 200; i++) {
                var model = GeneratedModels.random(random, 6, 4);
                var fits = Weighing.of(model, Profile.of(GeneratedModels.random(random, model, 60)))
                        .fits();
                for (var at = 0; at < fits.size(); at++) {
                    var fit = fits.get(at);
                    var better = fits.stream()
                            .filter(other -> other.value().compareTo(fit.value()) > 0)
                            .count();
                    assertThat(fit.place()).isEqualTo((int) better + 1);
                    assertThat(fit.tied())
                            .isEqualTo(fits.stream()
                                            .filter(other -> other.value().equals(fit.value()))
                                            .count()
                                    > 1);
                }
            }
        }

        @Test
        void theReasonsOfATypeAddUpToItsFit() {
            for (var i = 0; i < 200; i++) {
                var model = GeneratedModels.random(random, 5, 8);
                for (var fit : Weighing.of(model, Profile.of(GeneratedModels.randomGroup(random, model)))
                        .fits()) {
                    var weights = WeighedFactor.towards(model, fit.type().key());
                    var sum = fit.reasons().stream().map(Reason::effect).reduce(Fraction.ZERO, Fraction::plus);
                    assertThat(sum).isEqualTo(fit.value().times(Fraction.of(WeighedFactor.maxEffect(weights))));
                }
            }
        }

        private static Fraction value(DecisionModel model, Answers answers, Slug type) {
            return Weighing.of(model, Profile.of(answers)).fits().stream()
                    .filter(fit -> fit.type().key().equals(type))
                    .findFirst()
                    .orElseThrow()
                    .value();
        }
    }
}
