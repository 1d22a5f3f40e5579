package interlocal.search;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.search.Marked.Run;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every engine answers on a small named library. */
public abstract class SearchContract {

    private static final Term FIRE = new Term("public-safety/fire");

    private final Library library = new Library();
    private Engine engine;

    /** A new, empty engine. */
    protected abstract Engine engine();

    @SuppressWarnings("NullAway.Init") // JUnit calls prepare first
    protected SearchContract() {}

    @BeforeEach
    void prepare() {
        engine = engine();
        library.use(new Vocabularies(Map.of(
                Scheme.SERVICE_TYPES,
                Vocabulary.of(List.of(new Concept(
                        new Term("public-safety"),
                        "Protection of the public",
                        List.of(),
                        null,
                        List.of(new Concept(FIRE, "Firefighting", List.of("brigade"), null, List.of()))))))));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void publish(Sample... samples) {
        library.publish(samples);
        new Indexer(engine, library).catchUp();
    }

    private SearchResult ask(String text) {
        return engine.ask(SearchRequest.EVERYTHING.withText(text));
    }

    private List<String> found(String text) {
        return slugs(ask(text));
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.card().slug()).toList();
    }

    private static String shown(Marked text) {
        return text.runs().stream()
                .map(run -> run.marked() ? "[" + run.text() + "]" : run.text())
                .collect(joining());
    }

    @Nested
    class Words {

        @Test
        void titleCountsMoreThanSummaryMoreThanNamesMoreThanLabelsMoreThanBody() {
            publish(
                    Sample.of("e-title", "Firefighting"),
                    Sample.of("d-summary", "Other").summary("Firefighting"),
                    Sample.of("c-names", "Other").organisations("Firefighting"),
                    Sample.of("b-labels", "Other").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("a-body", "Other").body("Firefighting"));
            assertThat(found("firefighting")).containsExactly("e-title", "d-summary", "c-names", "b-labels", "a-body");
        }

        @Test
        void allAreRequiredButMayStandInDifferentFields() {
            publish(
                    Sample.of("both", "Police merger").body("In Ruritania"),
                    Sample.of("one", "Police merger").body("In Utopia"));
            assertThat(found("ruritania merger police")).containsExactly("both");
        }

        @Test
        void caseAccentsAndEndingsDoNotMatter() {
            publish(
                    Sample.of("a", "Málaga’s shared services"),
                    Sample.of("b", "Cafe\u0301 licences of Øresund"),
                    Sample.of("c", "Straßenreinigung in Zürich"));
            assertThat(found("MALAGA service")).containsExactly("a");
            assertThat(found("malaga's share")).containsExactly("a");
            assertThat(found("café licence oresund")).containsExactly("b");
            assertThat(found("CAFE\u0301")).containsExactly("b");
            assertThat(found("strassenreinigung zurich")).containsExactly("c");
        }

        @Test
        void commonWordsAreNotRequiredUnlessTheyAreAllThereIs() {
            publish(Sample.of("a", "Police in Ruritania"), Sample.of("b", "Fire"));
            assertThat(found("how to share a police")).isEmpty();
            assertThat(found("the police of ruritania")).containsExactly("a");
            assertThat(found("in")).containsExactly("a");
        }

        @Test
        void numbersAndHyphensAreKept() {
            publish(
                    Sample.of("a", "Consolidating 911 dispatch").body("It cost 1,250,000 dollars"),
                    Sample.of("b", "Inter-municipal court"),
                    Sample.of("c", "Inter-city buses of the municipal company"));
            assertThat(found("911")).containsExactly("a");
            assertThat(found("1,250,000")).containsExactly("a");
            assertThat(found("inter-municipal")).containsExactly("b");
        }

        @Test
        void labelsOfTermsAndTheirAncestorsAreFound() {
            publish(Sample.of("a", "Other").subjects(List.of(FIRE), List.of(), List.of()));
            assertThat(found("protection firefighting")).containsExactly("a");
        }

        @Test
        void inAnyScript() {
            publish(Sample.of("a", "Συνεργασία δήμων"), Sample.of("b", "地方自治体の連携"));
            assertThat(found("ΔΉΜΩΝ")).containsExactly("a");
            assertThat(found("連携")).containsExactly("b");
        }
    }

    @Nested
    class Phrases {

        @Test
        void areFoundInThisOrderAndInOneField() {
            publish(
                    Sample.of("a", "A joint fire authority"),
                    Sample.of("b", "A fire and a joint authority"),
                    Sample.of("c", "Joint").summary("Fire"),
                    Sample.of("d", "Other").organisations("Joint", "Fire"));
            assertThat(found("\"joint fire\"")).containsExactly("a");
            assertThat(found("“Joint Fires”")).containsExactly("a");
        }

        @Test
        void withoutEndAreWords() {
            publish(Sample.of("a", "A fire and a joint authority"));
            assertThat(found("\"joint fire")).containsExactly("a");
        }
    }

    @Nested
    class Exclusions {

        @Test
        void dropWordsAndPhrases() {
            publish(Sample.of("a", "Joint police"), Sample.of("b", "Joint fire authority"), Sample.of("c", "Joint"));
            assertThat(found("joint -police")).containsExactlyInAnyOrder("b", "c");
            assertThat(found("joint -\"fire authority\"")).containsExactlyInAnyOrder("a", "c");
        }

        @Test
        void aloneLeaveTheRestNewestFirst() {
            publish(
                    Sample.of("a", "Joint police"),
                    Sample.of("b", "Fire").dated("2020-01-01"),
                    Sample.of("c", "Water").dated("2021-01-01"));
            assertThat(found("-police")).containsExactly("c", "b");
        }
    }

    @Nested
    class Orders {

        @Test
        void newestFirstUndatedLastThenBySlug() {
            publish(
                    Sample.of("d", "One"),
                    Sample.of("c", "One").dated("2020-01-01"),
                    Sample.of("b", "One").dated("2024-01-01"),
                    Sample.of("a", "One").dated("1969-07-20"),
                    Sample.of("e", "One").dated("2024-01-01"));
            var newest = SearchRequest.EVERYTHING.sortedBy(Sort.NEWEST);
            assertThat(slugs(engine.ask(newest))).containsExactly("b", "e", "c", "a", "d");
            assertThat(slugs(engine.ask(newest.withText("one")))).containsExactly("b", "e", "c", "a", "d");
            assertThat(found("")).containsExactly("b", "e", "c", "a", "d");
            assertThat(found("one")).containsExactly("b", "e", "c", "a", "d");
        }

        @Test
        void byTitleWithoutCaseAndAccentsThenBySlug() {
            publish(
                    Sample.of("a", "zoo"),
                    Sample.of("b", "Éclair"),
                    Sample.of("d", "apple"),
                    Sample.of("c", "Apple"),
                    Sample.of("e", "eclipse"));
            assertThat(slugs(engine.ask(SearchRequest.EVERYTHING.sortedBy(Sort.TITLE))))
                    .containsExactly("c", "d", "b", "e", "a");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "shared", "shared -odd"})
        void pagesNeitherRepeatNorSkip(String text) {
            publish(IntStream.range(0, 95)
                    .mapToObj(i -> Sample.of("r" + i, "Shared " + (i % 2 == 1 ? "odd" : "even"))
                            .dated("20%02d-01-01".formatted(10 + i % 3)))
                    .toArray(Sample[]::new));
            for (var sort : Sort.values()) {
                var request = SearchRequest.EVERYTHING.withText(text).sortedBy(sort);
                var seen = new ArrayList<String>();
                for (var page = 1; page <= 11; page++) {
                    seen.addAll(slugs(engine.ask(request.onPage(page))));
                }
                assertThat(seen).doesNotHaveDuplicates().hasSize((int)
                        engine.ask(request).total());
            }
        }
    }

    @Nested
    class Passages {

        @Test
        void markTheTitleAndPreferTheSummary() {
            publish(Sample.of("a", "Shared fire services")
                    .summary("Two towns share a fire chief.")
                    .body("The fire chief."));
            var hit = ask("fires").hits().getFirst();
            assertThat(shown(hit.title())).isEqualTo("Shared [fire] services");
            assertThat(shown(hit.passage())).isEqualTo("Two towns share a [fire] chief.");
        }

        @Test
        void takeTheSentencesOfTheBodyAroundTheMatch() {
            var filler = "The quick brown fox jumps over the lazy dog. ".repeat(40);
            publish(Sample.of("a", "Other")
                    .summary("Nothing.")
                    .body(filler + "A joint fire authority was set up. " + filler));
            var passage = ask("\"fire authority\"").hits().getFirst().passage();
            assertThat(passage.text())
                    .hasSizeBetween(180, 300)
                    .startsWith("The quick")
                    .endsWith("dog.");
            assertThat(shown(passage)).contains("A joint [fire authority] was set up.");
        }

        @Test
        void areCutBetweenWords() {
            var words = IntStream.range(0, 2_000).mapToObj(i -> "word" + i).toList();
            publish(Sample.of("a", "Other").body(String.join(" ", words)));
            for (var wanted : List.of("word0", "word900", "word1999")) {
                var passage = ask(wanted).hits().getFirst().passage();
                assertThat(passage.text()).hasSizeBetween(80, 300);
                assertThat(words).containsAll(Arrays.asList(passage.text().split(" ", -1)));
                assertThat(shown(passage)).contains("[" + wanted + "]");
            }
        }

        @Test
        void areThePlainSummaryIfOnlyNamesMatch() {
            publish(Sample.of("a", "Other").summary("A summary.").organisations("Utopia"));
            assertThat(ask("utopia").hits().getFirst().passage()).isEqualTo(Marked.plain("A summary."));
            assertThat(ask("").hits().getFirst().passage()).isEqualTo(Marked.plain("A summary."));
        }

        @Test
        void areTextNotMarkup() {
            publish(Sample.of("a", "<script>fire()</script> & more").summary("<b>fire</b>"));
            var hit = ask("<script> fire").hits().getFirst();
            assertThat(hit.title().runs())
                    .containsExactly(
                            new Run("<", false),
                            new Run("script", true),
                            new Run(">", false),
                            new Run("fire", true),
                            new Run("()</", false),
                            new Run("script", true),
                            new Run("> & more", false));
            assertThat(shown(hit.passage())).isEqualTo("<b>[fire]</b>");
        }
    }

    @Nested
    class HostileText {

        static Stream<String> texts() {
            return Stream.of(
                    "(".repeat(5_000),
                    "a ".repeat(500_000),
                    "\"".repeat(500),
                    "\"a\" ".repeat(125),
                    "-".repeat(500),
                    "- - -\"\" \"-\" -\"",
                    "\ud800",
                    "a\udc00b \ud83d\ude92 \ud83d",
                    "AND OR NOT && || ! ( ) { } [ ] ^ ~ * ? : \\ /",
                    "title:* *:* OR [* TO *]",
                    "fire~ fir* f?re /f.re/ fire^1000",
                    "\u0000\u0001\u202e\ufeff",
                    "x".repeat(500),
                    "\"" + "a ".repeat(245) + "\"",
                    "e" + "\u0301".repeat(400),
                    "-a -b -c \"d e\" f-g");
        }

        @ParameterizedTest
        @MethodSource("texts")
        void isAnswered(String text) {
            publish(Sample.of("a", "A fire"));
            assertThatCode(() -> ask(text)).doesNotThrowAnyException();
        }

        @Test
        void withoutAnyWordAsksForEverything() {
            publish(Sample.of("a", "A fire"));
            assertThat(found("((( ***")).containsExactly("a");
            assertThat(found("\"\" -")).containsExactly("a");
        }

        @Test
        void withTooManyWordsIsAnsweredInPartAndSaysSo() {
            publish(Sample.of("a", "A fire"));
            assertThat(ask("fire ".repeat(33)).partial()).isTrue();
            assertThat(ask("fire ".repeat(32)).partial()).isFalse();
            assertThat(found("fire ".repeat(33) + "ignored")).containsExactly("a");
        }
    }

    @Nested
    class Facets {

        @Test
        void countWhatAClickWouldFind() {
            publish(
                    Sample.of("a", "A").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("b", "B").subjects(List.of(FIRE, new Term("water")), List.of(), List.of()),
                    Sample.of("c", "C").subjects(List.of(new Term("public-safety")), List.of(), List.of()));
            var services = engine.ask(SearchRequest.EVERYTHING.also(Facet.SERVICE, new Term("water")))
                    .facets()
                    .get(Facet.SERVICE);
            assertThat(services)
                    .containsExactly(
                            new SearchResult.Count(
                                    new Term("public-safety"),
                                    3,
                                    3,
                                    false,
                                    List.of(new SearchResult.Count(FIRE, 2, 2, false, List.of()))),
                            new SearchResult.Count(new Term("water"), 1, 1, true, List.of()));
        }

        @Test
        void showAChosenTermWithoutRecordsAndItsAncestors() {
            publish(Sample.of("a", "A"));
            var result = engine.ask(SearchRequest.EVERYTHING.only(Facet.COUNTRY, new Term("utopia/north")));
            assertThat(result.total()).isZero();
            assertThat(result.facets().get(Facet.COUNTRY))
                    .containsExactly(new SearchResult.Count(
                            new Term("utopia"),
                            0,
                            0,
                            false,
                            List.of(new SearchResult.Count(new Term("utopia/north"), 0, 0, true, List.of()))));
        }

        @Test
        void ofRangesComeInTheirNaturalOrder() {
            publish(
                    Sample.of("a", "A")
                            .places(Sample.place("utopia", "X", 9_999L))
                            .study(1949, null, null),
                    Sample.of("b", "B")
                            .places(Sample.place("utopia", "X", 10_000L))
                            .study(1990, null, null),
                    Sample.of("c", "C")
                            .places(Sample.place("utopia", "X", 5L), Sample.place("utopia", "Y", 1_000_000L))
                            .study(2009, null, null),
                    Sample.of("d", "D").places(Sample.place("utopia", "X", 2_000_000L)));
            assertThat(terms(Facet.POPULATION)).containsExactly("under-10000", "10000-to-50000", "over-1000000");
            assertThat(terms(Facet.DECADE)).containsExactly("before-1950", "1990s", "2000s");
        }

        private List<String> terms(Facet facet) {
            return engine.ask(SearchRequest.EVERYTHING).facets().getOrDefault(facet, List.of()).stream()
                    .map(count -> count.term().path())
                    .toList();
        }
    }

    @Test
    void pagesAboutThePortalAreNotFound() {
        publish(
                Sample.of("about", "About").details(RecordType.PAGE, new Details.Page()),
                Sample.of("record", "A record"));
        assertThat(found("")).containsExactly("record");
    }

    @Test
    void whatIsWithdrawnIsNoLongerFoundNorCounted() {
        publish(Sample.of("a", "A"), Sample.of("b", "B"));
        library.withdraw("a");
        new Indexer(engine, library).catchUp();
        var result = ask("");
        assertThat(slugs(result)).containsExactly("b");
        assertThat(result.facets().getOrDefault(Facet.TYPE, List.of()))
                .containsExactly(new SearchResult.Count(new Term("case-study"), 1, 1, false, List.of()));
    }

    @Test
    void nothingOfAnUpdateIsSeenBeforeItsCommit() {
        publish(Sample.of("a", "A"));
        try (var update = engine.update()) {
            update.clear();
            assertThat(found("")).containsExactly("a");
        }
        assertThat(found("")).containsExactly("a");
        assertThat(engine.position()).isEqualTo(library.last());
    }

    @Test
    void anEmptyIndexAnswers() {
        var result = ask("anything");
        assertThat(result.total()).isZero();
        assertThat(result.facets()).isEmpty();
        assertThat(new HashSet<>(result.hits())).isEqualTo(Set.of());
        assertThat(engine.position()).isZero();
    }
}
