package interlocal.decision;

import static interlocal.decision.GeneratedModels.SMALL;
import static interlocal.decision.GeneratedModels.factor;
import static interlocal.decision.GeneratedModels.partner;
import static interlocal.decision.GeneratedModels.profile;
import static interlocal.decision.GeneratedModels.towards;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.content.DecisionModel;
import interlocal.content.TreePath;
import interlocal.content.tree.DecisionModelReader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FlipsTest {

    private static List<String> flips(DecisionModel model, Profile profile) {
        return Flips.of(model, profile).flips().stream().map(FlipsTest::text).toList();
    }

    private static String text(Flip flip) {
        return flip.type().key() + ": "
                + flip.ways().stream()
                        .map(way -> way.stream()
                                .map(change -> change.factor().key() + "=" + change.to())
                                .collect(joining(" ")))
                        .collect(joining(" or "))
                + (flip.more() ? " …" : "");
    }

    @Nested
    class WorkedByHand {

        @Test
        void oneAnswerMayBeEnough() {
            // size 3, trust 3, market 2: together (2 + 1) / 4 = 3/4, alone -1, buy -1/4.
            // market 3: together 2/4, buy (-1 + 3) / 4 = 2/4: a tie is not enough. size 2 too: together 0;
            // or trust 2 too: together 1/4, buy 3/4.
            // alone: size 1 gives together (-2 + 1) / 4, alone 1, buy -1/4.
            assertThat(flips(SMALL, profile("size=3 trust=3 market=2")))
                    .containsExactly("alone: size=1", "buy: size=2 market=3 or trust=2 market=3");
        }

        @Test
        void tiedTypesAreRivals() {
            // size 3, trust 1, market 2: together 1/4, buy 1/4. One step of trust or market breaks it:
            // trust 2: together 1/2, buy 0. market 1: together 2/4, buy (1 - 3) / 4. market 3: together 0, buy 1.
            // size 2: together -1/4, alone 0, buy 1/4. size 1: together -3/4, alone 1.
            assertThat(flips(SMALL, profile("size=3 trust=1 market=2")))
                    .containsExactly("together: trust=2 or market=1", "buy: size=2 or market=3", "alone: size=1");
        }

        @Test
        void anUnansweredFactorCountsAsTheMiddle() {
            var flip = Flips.of(SMALL, profile("size=3 trust=1")).flips().getFirst();
            assertThat(text(flip)).isEqualTo("together: trust=2 or market=1");
            assertThat(flip.ways().getLast().getFirst().from()).isEmpty();
            assertThat(flip.steps()).isEqualTo(Fraction.of(1));
        }

        @Test
        void aTypeThatIsNeverBetterIsNeverFirst() {
            var model = GeneratedModels.model(
                    List.of("one", "same", "other"),
                    List.of(factor("a", "service", null, towards("one", 1), towards("same", 1), towards("other", -1))));
            var flips = Flips.of(model, profile("a=1"));
            assertThat(flips.flips()).isEmpty();
            assertThat(flips.never()).extracting(type -> type.key().text()).containsExactly("one", "same");
        }

        @Test
        void theGradesOfAGroupMoveFromTheirMean() {
            // size 5/2: together 2·(1/2) / 4 = 1/4, alone -1/2, buy 0. market 3: together 0, buy 3/4;
            // or trust 1: together 0, buy 1/4.
            // size down to 2 ties all at 0; down to 1: alone 1.
            var group = Profile.of(List.of(partner("a", "size=3"), partner("b", "size=2")));
            var flips = Flips.of(SMALL, group);
            assertThat(flips.flips())
                    .extracting(FlipsTest::text)
                    .containsExactly("buy: trust=1 or market=3", "alone: size=1");
            assertThat(flips.flips()).extracting(Flip::steps).containsExactly(Fraction.of(1), Fraction.of(3, 2));
            assertThat(flips.flips().getLast().ways().getFirst().getFirst().from())
                    .hasValue(Fraction.of(5, 2));
        }

        @Test
        void allThatTieForSmallestAreReturned() {
            assertThat(Flips.of(SMALL, profile("size=3 trust=1 market=2")).smallest())
                    .extracting(flip -> flip.type().key().text())
                    .containsExactly("together", "buy");
            assertThat(Flips.of(SMALL, profile("size=3 trust=3 market=2")).smallest())
                    .extracting(flip -> flip.type().key().text())
                    .containsExactly("alone");
        }

        @Test
        void aLoneTypeHasNoRival() {
            var model =
                    GeneratedModels.model(List.of("only"), List.of(factor("a", "service", null, towards("only", 1))));
            assertThat(Flips.of(model, profile("a=1"))).isEqualTo(new Flips(List.of(), List.of(), List.of()));
        }

        @Test
        void notAllOfManyEquallySmallWaysAreListed() {
            var factors = new ArrayList<DecisionModel.Factor>();
            for (var i = 0; i < 9; i++) {
                factors.add(factor("f" + i, "service", null, towards("one", 1)));
            }
            var flip = Flips.of(GeneratedModels.model(List.of("one", "other"), factors), profile(""))
                    .flips()
                    .getFirst();
            assertThat(flip.ways()).hasSize(6);
            assertThat(flip.more()).isTrue();
        }
    }

    /** Compares with a second implementation that tries everything. */
    @Nested
    class AgainstBruteForce {

        private final Random random = new Random(2026);

        @Test
        void ofOnePersonOnRandomSets() {
            for (var i = 0; i < Walks.of(1_000); i++) {
                var model = GeneratedModels.random(random, 2 + random.nextInt(4), 1 + random.nextInt(6));
                agree(model, Profile.of(GeneratedModels.random(random, model, 85)), 6);
            }
        }

        @Test
        void ofGroupsOnRandomSets() {
            for (var i = 0; i < Walks.of(1_000); i++) {
                var model = GeneratedModels.random(random, 2 + random.nextInt(4), 1 + random.nextInt(4));
                agree(model, Profile.of(GeneratedModels.randomGroup(random, model)), 4);
            }
        }

        @Test
        void ofThePortalsOwnModelOnRandomSetsUpToTwoAnswers() throws IOException {
            var model = own();
            for (var i = 0; i < Walks.of(1_000); i++) {
                agree(model, Profile.of(GeneratedModels.random(random, model, 95)), 2);
            }
        }

        @Test
        void ofThePortalsOwnModelUpToFourAnswers() throws IOException {
            var model = own();
            for (var i = 0; i < 10; i++) {
                agree(model, Profile.of(GeneratedModels.random(random, model, 95)), 4);
            }
        }

        private static void agree(DecisionModel model, Profile profile, int most) {
            var flips = Flips.of(model, profile);
            assertThat(flips.unknown()).isEmpty();
            for (var type : model.types()) {
                var found = flips.flips().stream()
                        .filter(flip -> flip.type().equals(type))
                        .filter(flip -> flip.factors() <= most)
                        .findFirst();
                var expected = new BruteForce(model, profile, type).smallest(most);
                assertThat(found.map(flip -> flip.factors() + " " + flip.steps()))
                        .as("%s of %s", type.key(), profile)
                        .isEqualTo(expected.map(BruteForce.Smallest::size));
                found.ifPresent(flip -> {
                    var ways =
                            flip.ways().stream().map(AgainstBruteForce::changes).toList();
                    assertThat(expected.orElseThrow().ways()).containsAll(ways);
                    assertThat(flip.more())
                            .isEqualTo(expected.orElseThrow().ways().size() > ways.size());
                });
            }
        }

        private static List<String> changes(List<GradeChange> way) {
            return way.stream()
                    .map(change -> change.factor().key() + "=" + change.to())
                    .toList();
        }
    }

    @Test
    void ofThePortalsOwnModelAreFoundWhileSomeoneWaits() throws IOException {
        var model = own();
        var random = new Random(3);
        for (var i = 0; i < Walks.of(300); i++) {
            var profile = i % 2 == 0
                    ? Profile.of(GeneratedModels.random(random, model, 100))
                    : Profile.of(GeneratedModels.randomGroup(random, model));
            var flips = Flips.of(model, profile);
            assertThat(flips.unknown()).isEmpty();
            assertThat(flips.never()).isEmpty();
        }
    }

    /** The model in {@code content/}. */
    static DecisionModel own() throws IOException {
        var path = new TreePath("discussion/model.yaml");
        var open = new Vocabularies(
                Arrays.stream(Scheme.values()).collect(toMap(Function.identity(), _ -> Vocabulary.open())));
        return DecisionModelReader.read(path, Files.readAllBytes(Path.of("content", path.text())), open)
                .model()
                .orElseThrow();
    }
}
