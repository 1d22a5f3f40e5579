package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Slug;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How every engine helps to find: by suggestions, spelling, and what is like a record. */
public abstract class HelpContract extends EngineContract {

    @Nested
    class Suggestions {

        private List<String> suggested(String text) {
            return engine.suggest(text, 3).stream().map(Card::slug).toList();
        }

        @Test
        void areTitlesThatHaveAllWordsTheLastPerhapsUnfinished() {
            publish(
                    Sample.of("a", "Shared fire services"),
                    Sample.of("b", "Fire chiefs who share").body("services"),
                    Sample.of("c", "Shared police"));
            assertThat(suggested("fire serv")).containsExactly("a");
            assertThat(suggested("FIRE")).containsExactlyInAnyOrder("a", "b");
            assertThat(suggested("servi")).containsExactly("a");
            assertThat(suggested("shared fire x")).isEmpty();
            assertThat(suggested("fi sha")).isEmpty();
        }

        @Test
        void haveFinishedWordsFirst() {
            publish(Sample.of("a", "Firefighters"), Sample.of("b", "Fire"), Sample.of("c", "Firearms"));
            assertThat(suggested("fire")).startsWith("b").hasSize(3);
        }

        @Test
        void areFirstTitlesThatBeginWithTheText() {
            publish(
                    Sample.of("b", "What it takes, in ten towns, to share a fire chief and his engines"),
                    Sample.of("c", "Engines: what it takes"));
            assertThat(suggested("what it t")).containsExactly("b", "c");
            assertThat(suggested("WHAT IT TAKES IN TEN TOWNS TO SHARE A FIRE CHIEF AN"))
                    .containsExactly("b");
        }

        @Test
        void areNoneForWhatIsNoWord() {
            publish(Sample.of("a", "Fire"));
            for (var text : List.of("", " ", "-", "\"", "\ud800", "*", "a b c d e f g h i j", "x".repeat(300))) {
                assertThat(suggested(text)).as(text).isEmpty();
            }
        }

        @Test
        void areAtMostAsManyAsAskedFor() {
            publish(IntStream.range(0, 9)
                    .mapToObj(i -> Sample.of("r" + i, "Fire"))
                    .toArray(Sample[]::new));
            assertThat(suggested("fire")).hasSize(3);
            assertThat(engine.suggest("fire", 5)).hasSize(5);
        }
    }

    @Nested
    class Spelling {

        @Test
        void mendsWordsThatNoRecordHas() {
            publish(
                    Sample.of("a", "Shared firefighting").summary("Of neighbours"),
                    Sample.of("b", "Consolidated police"));
            assertThat(respelt("firefigting")).contains("firefighting");
            assertThat(respelt("Consolidatd polise -fier")).contains("consolidated police -fier");
            assertThat(respelt("shared firefightin neighbours")).contains("shared firefighting neighbours");
        }

        private Optional<String> respelt(String text) {
            return engine.respell(text).map(other -> other.text());
        }

        @Test
        void ofALongTextIsMendedToo() {
            publish(Sample.of("a", "Shared firefighting of neighbours, consolidated police, dispatch and ambulances"));
            assertThat(respelt("how can small towns that wish to run firefigting and consolidatd dispach with"
                            + " nieghbours begin"))
                    .contains("how can small towns that wish to run firefighting and consolidated dispatch with"
                            + " neighbours begin");
        }

        @Test
        void leavesTheRestAsItIs() {
            publish(Sample.of("a", "Shared firefighting"));
            for (var text :
                    List.of("shared firefighting", "", "xyzzyxyzzy", "\"sharde firefighting\"", "-sharde", "shx")) {
                assertThat(engine.respell(text)).as(text).isEmpty();
            }
        }
    }

    @Nested
    class Answers {

        private Answer answer(String text) {
            return new Search(engine, () -> true).answer(SearchRequest.EVERYTHING.withText(text));
        }

        @BeforeEach
        void publishSome() {
            publish(
                    Sample.of("a", "Shared firefighting"),
                    Sample.of("b", "Consolidated police dispatch"),
                    Sample.of("c", "Consolidated libraries"));
        }

        @Test
        void areInTheSpellingThatHasAllWordsAtOnce() {
            var answer = answer("consolidated polise");
            assertThat(answer.corrected()).isTrue();
            assertThat(answer.request().text()).isEqualTo("consolidated police");
            assertThat(slugs(answer.result())).containsExactly("b");
            assertThat(answer.offer()).isNull();
        }

        @Test
        void areInTheSpellingThatFindsSomethingIfNothingIsFoundAsTyped() {
            assertThat(slugs(answer("firefigting").result())).containsExactly("a");
        }

        @Test
        void canBeHadForWhatWasTyped() {
            var exact = Objects.requireNonNull(answer("consolidated polise").respelt())
                    .exact();
            assertThat(exact.text()).isEqualTo("consolidated \"polise\"");
            assertThat(answer(exact.text()).corrected()).isFalse();
            assertThat(answer(exact.text()).result().coverage().unknown()).containsExactly("polise");
        }

        @Test
        void offerASpellingThatFindsMoreOfALongText() {
            var answer = answer("how towns with zamboni machines get consolidated polise dispatch");
            assertThat(answer.corrected()).isFalse();
            assertThat(Objects.requireNonNull(answer.offer()).request().text())
                    .isEqualTo("how towns with zamboni machines get consolidated police dispatch");
        }

        @Test
        void leaveAWellSpeltTextAlone() {
            assertThat(answer("consolidated police").respelt()).isNull();
            assertThat(answer("firefighting libraries").respelt()).isNull();
            assertThat(answer("zqxwvzqxwv").respelt()).isNull();
            assertThat(answer("").respelt()).isNull();
        }
    }

    @Nested
    class Likes {

        private List<String> like(String title, Term... services) {
            var likeness = new MoreLikeThis(new Slug("self"), title, Map.of(Facet.SERVICE, List.of(services)));
            return engine.like(likeness, 5).stream().map(Card::slug).toList();
        }

        @Test
        void haveItsTermsTheRarestFirst() {
            var water = new Term("water");
            publish(
                    Sample.of("self", "Self").subjects(List.of(FIRE, water), List.of(), List.of()),
                    Sample.of("rare", "One").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("common", "Two").subjects(List.of(water), List.of(), List.of()),
                    Sample.of("common-too", "Three").subjects(List.of(water), List.of(), List.of()),
                    Sample.of("both", "Four").subjects(List.of(FIRE, water), List.of(), List.of()),
                    Sample.of("neither", "Five"));
            assertThat(like("Self", FIRE, water)).containsExactly("both", "rare", "common-too", "common");
        }

        @Test
        void haveItsTellingWords() {
            publish(
                    Sample.of("self", "Ambulances of neighbours").body("Ambulances"),
                    Sample.of("a", "Two ambulances").body("Ambulances"),
                    Sample.of("b", "Libraries"));
            assertThat(like("Ambulances of neighbours")).containsExactly("a");
        }
    }
}
