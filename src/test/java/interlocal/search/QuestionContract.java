package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How every engine understands a question as a whole: which words may be missing, operators, and titles. */
public abstract class QuestionContract extends EngineContract {

    @Nested
    class Loosening {

        @Test
        void ofTwoWordsHappensOnlyIfNothingHasBoth() {
            publish(Sample.of("a", "Police in Ruritania"), Sample.of("b", "Fire in Utopia"));
            assertThat(found("police ruritania")).containsExactly("a");
            assertThat(found("police utopia")).containsExactlyInAnyOrder("a", "b");
            assertThat(ask("police utopia").coverage()).isEqualTo(new Coverage(0, List.of(), false));
        }

        @Test
        void happensBeforeFacetsNarrow() {
            publish(
                    Sample.of("a", "Police in Ruritania"),
                    Sample.of("b", "Police").language("es"));
            var spanish = SearchRequest.EVERYTHING.withText("police ruritania").only(Facet.LANGUAGE, new Term("es"));
            assertThat(slugs(engine.ask(spanish))).isEmpty();
            assertThat(engine.ask(spanish).coverage().unknown()).isEmpty();
        }

        @Test
        void namesWhatNothingContains() {
            publish(Sample.of("a", "Garbage collection"), Sample.of("b", "Snow"));
            var result = ask("zamboni garbage");
            assertThat(slugs(result)).containsExactly("a");
            assertThat(result.coverage().unknown()).containsExactly("zamboni");
            assertThat(ask("Zamboni").coverage().unknown()).containsExactly("Zamboni");
            assertThat(ask("\"snow garbage\" title:snow").coverage().unknown()).containsExactly("snow garbage");
            assertThat(ask("garbage snow").coverage().unknown()).isEmpty();
        }

        @Test
        void keepsApartWhatHasAllWordsAndWhatLacksSome() {
            publish(
                    Sample.of("most", "Towns share fire engines, towns share fire engines"),
                    Sample.of("all", "Other").body("Small towns can share fire engines with neighbours"),
                    Sample.of("none", "Water"));
            var result = ask("small towns share fire engines");
            assertThat(result.hits())
                    .extracting(hit -> hit.card().slug(), Hit::tier)
                    .containsExactly(tuple("all", Tier.FOUND), tuple("most", Tier.LACKING));
            assertThat(result.coverage().whole()).isEqualTo(1);
            assertThat(result.hits()).extracting(Hit::score).allMatch(score -> score < 500);
        }

        @Test
        void leavesTheOrderOfALongTextToTheScore() {
            publish(
                    Sample.of("fits", "Small towns share fire engines and an ambulance")
                            .summary("Small towns share"),
                    Sample.of("all", "Other")
                            .body("Small. Towns. Share. Fire. Engines. Ambulance. Budget. "
                                    + "Other words. ".repeat(200)));
            var text = "small towns that share fire engines, an ambulance and a budget";
            assertThat(found(text)).containsExactly("fits", "all");
            assertThat(ask(text).hits()).extracting(Hit::tier).containsOnly(Tier.FOUND);
            assertThat(ask(text).coverage().whole()).isEqualTo(1);
        }

        @Test
        void ofALongTextTakesAPhraseForAWord() {
            publish(
                    Sample.of("a", "Small towns share fire engines and an ambulance"),
                    Sample.of("b", "A \"joint board\" of small towns with fire engines"));
            assertThat(found("small towns share a \"joint board\", fire engines and an ambulance in Utopia"))
                    .containsExactlyInAnyOrder("a", "b");
            assertThat(found("small towns \"joint board\"")).containsExactly("b");
        }
    }

    @Nested
    class Titles {

        /** Titles, and how they are typed. */
        private static final Map<String, List<String>> TYPED = Map.ofEntries(
                Map.entry("IT", List.of("it")),
                Map.entry("To be or not to be", List.of("to be, or not to be?", "TO BE OR NOT TO BE")),
                Map.entry("Who does what", List.of("who does what")),
                Map.entry("Málaga’s “shared” services", List.of("malagas shared services")),
                Map.entry("Co-operation & trust", List.of("cooperation and trust")),
                Map.entry("Straße", List.of("strasse")),
                Map.entry("Łódź", List.of("lodz")),
                Map.entry("Q&A", List.of("q & a")),
                Map.entry("911", List.of("9-1-1")),
                Map.entry("A", List.of("a")),
                Map.entry("Shared service: what it is", List.of("Shared service: what it is")));

        private static Stream<Sample> aboutATitle(String name, String title) {
            var words = title + " " + title + " " + title;
            return Stream.of(
                    Sample.of("more-" + name, words).summary(words).body(words),
                    Sample.of("title-" + name, title),
                    Sample.of("text-" + name, "Other").summary(words).body((words + " ").repeat(20)));
        }

        @Test
        void thatAreTheTextComeFirst() {
            var titles = TYPED.keySet().stream().sorted().toList();
            publish(IntStream.range(0, titles.size())
                    .boxed()
                    .flatMap(at -> aboutATitle("r" + at, titles.get(at)))
                    .toArray(Sample[]::new));
            for (var at = 0; at < titles.size(); at++) {
                for (var text : TYPED.getOrDefault(titles.get(at), List.of())) {
                    var result = ask(text);
                    assertThat(slugs(result)).as(text).startsWith("title-r" + at);
                    assertThat(result.hits().getFirst().tier()).as(text).isEqualTo(Tier.TITLE);
                }
            }
        }

        @Test
        void areNotThoseOfATextThatExcludes() {
            publish(Sample.of("a", "Fire police"), Sample.of("b", "Fire"));
            assertThat(found("fire -police")).containsExactly("b");
        }
    }

    @Nested
    class Operators {

        @BeforeEach
        void publishSome() {
            publish(
                    Sample.of("fire", "Fire in Ruritania"),
                    Sample.of("police", "Police in Ruritania"),
                    Sample.of("both", "Fire and police in Utopia"),
                    Sample.of("water", "Water in Utopia"));
        }

        @Test
        void orFindsEither() {
            assertThat(found("fire OR police")).startsWith("both").containsExactlyInAnyOrder("fire", "police", "both");
            assertThat(found("fire OR police ruritania")).containsExactlyInAnyOrder("fire", "police");
            assertThat(found("\"fire and police\" OR water OR zamboni")).containsExactlyInAnyOrder("both", "water");
            assertThat(found("FIRE OR WATER")).containsExactlyInAnyOrder("fire", "both", "water");
        }

        @Test
        void notExcludes() {
            assertThat(found("fire NOT police")).containsExactly("fire");
            assertThat(found("utopia AND NOT fire")).containsExactly("water");
        }

        @Test
        void andChangesNothing() {
            assertThat(found("fire AND police")).containsExactly("both");
        }

        @Test
        void areWordsInLowerCaseAndWhereNothingFollows() {
            assertThat(found("fire or police")).containsExactly("both");
            assertThat(found("water OR")).containsExactly("water");
            assertThat(found("OR")).containsExactlyInAnyOrderElementsOf(found(""));
        }
    }

    /** Titles made of the same few words, in records whose texts are full of them. */
    @Nested
    class KnownTitles {

        private static final int RECORDS = 60;
        private static final List<String> LEXICON = List.of(
                "shared",
                "regional",
                "county",
                "dispatch",
                "library",
                "police",
                "merger",
                "harbour",
                "bridge",
                "payroll",
                "ambulance",
                "recycling",
                "agreement",
                "council",
                "trust",
                "savings",
                "of",
                "and",
                "for",
                "the");

        private final Random random = new Random(17);
        private final List<String> titles = new ArrayList<>();

        @BeforeEach
        void publishTitles() {
            while (titles.size() < RECORDS) {
                var title = words(2 + random.nextInt(6));
                if (!titles.contains(title)) {
                    titles.add(title);
                }
            }
            publish(IntStream.range(0, RECORDS)
                    .mapToObj(at -> Sample.of("r" + at, titles.get(at))
                            .summary(words(20))
                            .body(words(200)))
                    .toArray(Sample[]::new));
        }

        private String words(int count) {
            return random.ints(count, 0, LEXICON.size()).mapToObj(LEXICON::get).collect(Collectors.joining(" "));
        }

        private boolean isFirst(int at, String typed) {
            var hits = new Search(engine, () -> true)
                    .answer(SearchRequest.EVERYTHING.withText(typed))
                    .result()
                    .slugs();
            return !hits.isEmpty() && hits.getFirst().equals("r" + at);
        }

        @Test
        void areFirst() {
            assertThat(IntStream.range(0, RECORDS)).allMatch(at -> isFirst(at, titles.get(at)));
            assertThat(IntStream.range(0, RECORDS))
                    .allMatch(at -> isFirst(at, "“" + titles.get(at).toUpperCase(Locale.ROOT) + "”!"));
        }

        @Test
        void areMostlyFirstWithAWordMistyped() {
            var first = IntStream.range(0, RECORDS)
                    .filter(at -> isFirst(at, Typo.in(titles.get(at), random)))
                    .count();
            assertThat(first).isGreaterThanOrEqualTo(RECORDS * 9 / 10);
        }
    }
}
