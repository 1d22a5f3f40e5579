package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.content.Slug;
import interlocal.search.HighlightedText.Run;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.policy.SearchField;
import interlocal.vocabulary.Term;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every engine shows of what it found: order, passages, counts, and nothing that is not published. */
public abstract class ResultContract extends EngineContract {

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

        /** Each of them is a segment of its own at first. */
        @Test
        void equalsThatWerePublishedOneByOneAlike() {
            var numbers = new ArrayList<>(IntStream.range(0, 24).boxed().toList());
            Collections.shuffle(numbers, new Random(7));
            numbers.forEach(number -> publish(
                    Sample.of("r%02d".formatted(number), "One").dated("20%02d-01-01".formatted(10 + number % 4))));
            var expected = IntStream.of(3, 2, 1, 0)
                    .boxed()
                    .flatMap(year -> IntStream.range(0, 6).mapToObj(step -> "r%02d".formatted(year + 4 * step)))
                    .toList();
            var request = SearchRequest.EVERYTHING.withText("one");
            assertThat(slugs(engine.ask(request))).isEqualTo(expected.subList(0, 10));
            assertThat(slugs(engine.ask(request.onPage(3)))).isEqualTo(expected.subList(20, 24));
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

        @Test
        void byTitleAsALibraryFilesThem() {
            var inOrder = List.of(
                    "2 towns",
                    "10 towns",
                    "The Apple towns",
                    "Đakovo towns",
                    "Encyclopædia",
                    "An Łódź town",
                    "’Neath towns",
                    "Ørsted towns",
                    "“Quoted” towns",
                    "Straße",
                    "Strasse, second",
                    "Zebra towns");
            var shuffled = new ArrayList<>(inOrder);
            Collections.shuffle(shuffled, new Random(7));
            shuffled.forEach(title -> publish(Sample.of("r" + inOrder.indexOf(title), title)));
            var request = new SearchRequest("", Map.of(), Sort.TITLE, 1, 20);
            assertThat(engine.ask(request).hits())
                    .extracting(hit -> hit.card().title())
                    .containsExactlyElementsOf(inOrder);
        }

        @Test
        void withoutWordsTheBestEvidencedFirstThenTheNewestThenByTitle() {
            publish(
                    graded("thin", Details.Evidence.THIN).dated("2026-01-01"),
                    graded("good", Details.Evidence.GOOD).dated("2020-01-01"),
                    Sample.of("ungraded", "The Zoo").dated("2020-01-01"),
                    Sample.of("twin", "A Zoo annexe").dated("2020-01-01"),
                    graded("strong", Details.Evidence.STRONG));
            assertThat(found("")).containsExactly("strong", "good", "ungraded", "twin", "thin");
            assertThat(found("-nothing")).containsExactly("strong", "good", "ungraded", "twin", "thin");
            assertThat(slugs(engine.ask(SearchRequest.EVERYTHING.sortedBy(Sort.NEWEST))))
                    .containsExactly("thin", "good", "ungraded", "twin", "strong");
        }

        private static Sample graded(String slug, Details.Evidence evidence) {
            return Sample.of(slug, "Towns").study(null, null, evidence);
        }

        @Test
        void pagesNeitherRepeatNorSkip() {
            publish(IntStream.range(0, 95)
                    .mapToObj(i -> Sample.of("r" + i, "Shared " + (i % 2 == 1 ? "odd" : "even"))
                            .dated("20%02d-01-01".formatted(10 + i % 3)))
                    .toArray(Sample[]::new));
            for (var text : List.of("", "shared", "shared -odd")) {
                for (var sort : Sort.values()) {
                    checkPages(SearchRequest.EVERYTHING.withText(text).sortedBy(sort));
                }
            }
        }

        private void checkPages(SearchRequest request) {
            var seen = new ArrayList<String>();
            for (var page = 1; page <= 11; page++) {
                seen.addAll(slugs(engine.ask(request.onPage(page))));
            }
            assertThat(seen).as("%s", request).doesNotHaveDuplicates().hasSize((int)
                    engine.ask(request).total());
        }
    }

    @Test
    void aPageFarBeyondTheLastIsEmpty() {
        publish(Sample.of("a", "A fire"));
        for (var text : List.of("", "fire")) {
            var result = engine.ask(SearchRequest.EVERYTHING.withText(text).onPage(SearchRequest.DEEPEST));
            assertThat(result.hits()).isEmpty();
            assertThat(result.total()).isEqualTo(1);
        }
    }

    @Test
    void aCountIsTheTotal() {
        publish(
                Sample.of("a", "A fire").body("Two towns share a fire chief."),
                Sample.of("b", "A ladder").body("Two towns share one."),
                Sample.of("c", "Water").body("No chief."),
                Sample.of("d", "Fire and water")
                        .details(RecordType.LESSON, new Details.Lesson(null, null, null, null, List.of())));
        library.withdraw("c");
        library.catchUp(engine);
        for (var text : List.of(
                "",
                "fire",
                "nowhere",
                "\"fire chief\"",
                "title:fire",
                "-fire",
                "type:lesson fire",
                "how do two towns share one fire chief and a ladder",
                "…")) {
            var request = SearchRequest.EVERYTHING.withText(text);
            assertThat(engine.count(request))
                    .as(text)
                    .isEqualTo(engine.ask(request).total());
            var lessons = request.only(Facet.TYPE, new Term("lesson")).onPage(2);
            assertThat(engine.count(lessons))
                    .as(text)
                    .isEqualTo(engine.ask(lessons).total());
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
            assertThat(ask("utopia").hits().getFirst().passage()).isEqualTo(HighlightedText.plain("A summary."));
            assertThat(ask("").hits().getFirst().passage()).isEqualTo(HighlightedText.plain("A summary."));
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
    class SubjectsOfHits {

        @Test
        void nameTheSynonymThatMatchedWhereNothingShownDoes() {
            publish(Sample.of("a", "Other").summary("Nothing.").subjects(List.of(FIRE), List.of(), List.of()));
            assertThat(ask("brigade").hits().getFirst().subjects()).containsExactly("brigade");
            assertThat(ask("firefighting").hits().getFirst().subjects()).containsExactly("Firefighting");
            assertThat(ask("nothing").hits().getFirst().subjects()).isEmpty();
        }

        @Test
        void areNotNamedWhereTheTextShowsTheWord() {
            publish(Sample.of("a", "The brigade").subjects(List.of(FIRE), List.of(), List.of()));
            assertThat(ask("brigade").hits().getFirst().subjects()).isEmpty();
        }
    }

    @Nested
    class Standings {

        @Test
        void putBetterEvidenceFirstWhereWordsDoNotDecide() {
            publish(
                    Sample.of("a", "Fire").details(RecordType.CASE_STUDY, evidence(Details.Evidence.THIN)),
                    Sample.of("b", "Fire").details(RecordType.CASE_STUDY, evidence(Details.Evidence.GOOD)),
                    Sample.of("c", "Fire").details(RecordType.CASE_STUDY, evidence(Details.Evidence.STRONG)));
            assertThat(found("fire")).containsExactly("c", "b", "a");
        }

        @Test
        void putTheNewerFirstWhereWordsDoNotDecide() {
            publish(
                    Sample.of("a", "Fire").dated("1990-01-01"),
                    Sample.of("b", "Fire").dated("2024-01-01"),
                    Sample.of("c", "Fire").dated("2010-01-01"));
            assertThat(found("fire")).containsExactly("b", "c", "a");
        }

        @Test
        void doNotOutweighWords() {
            publish(
                    Sample.of("a", "Fire, fire, fire and fire once more").dated("2000-01-01"),
                    Sample.of("b", "Other")
                            .body("Fire " + "and words ".repeat(50))
                            .dated("2026-01-01"));
            assertThat(found("fire")).containsExactly("a", "b");
        }

        private static Details evidence(Details.Evidence evidence) {
            return new Details.CaseStudy(null, null, List.of(), null, null, evidence, List.of());
        }
    }

    @Nested
    class Explanations {

        @Test
        void addUpToTheScoreAndSayWhereTheWordsStand() {
            publish(
                    Sample.of("a", "Fire").summary("Fire").body("Police"),
                    Sample.of("b", "Other").body("Fire and police"));
            var request = SearchRequest.EVERYTHING.withText("fire police");
            var explained = engine.explain(request);
            assertThat(explained).extracting(ScoreExplanation::slug).containsExactly("a", "b");
            var scores = engine.ask(request).hits();
            for (var i = 0; i < scores.size(); i++) {
                var each = explained.get(i);
                assertThat(each.score()).isCloseTo(scores.get(i).score(), withPercentage(1));
                var sum = each.parts().stream()
                        .mapToDouble(ScoreExplanation.Part::score)
                        .sum();
                assertThat(sum * each.standing().factor()).isCloseTo(each.score(), withPercentage(1));
            }
            assertThat(explained.getFirst().parts())
                    .extracting(ScoreExplanation.Part::fields)
                    .containsExactly(List.of(SearchField.TITLE, SearchField.SUMMARY), List.of(SearchField.TEXT));
        }

        @Test
        void areNotOfListsInAnotherOrder() {
            publish(Sample.of("a", "Fire"));
            assertThat(engine.explain(SearchRequest.EVERYTHING)).isEmpty();
            assertThat(engine.explain(SearchRequest.EVERYTHING.withText("fire").sortedBy(Sort.TITLE)))
                    .isEmpty();
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
                Sample.of("about", "About").details(RecordType.PAGE, new Details.PortalPage()),
                Sample.of("record", "A record"));
        assertThat(found("")).containsExactly("record");
    }

    @Test
    void whatIsWithdrawnIsNoLongerFoundNorCounted() {
        publish(Sample.of("a", "A"), Sample.of("b", "B"));
        library.withdraw("a");
        library.catchUp(engine);
        var result = ask("");
        assertThat(slugs(result)).containsExactly("b");
        assertThat(result.facets().getOrDefault(Facet.TYPE, List.of()))
                .containsExactly(new SearchResult.Count(new Term("case-study"), 1, 1, false, List.of()));
    }

    @Test
    void itSaysWhichRecordsItHas() {
        publish(Sample.of("a", "A"), Sample.of("b", "B"), Sample.of("c", "C"));
        library.withdraw("b");
        library.catchUp(engine);
        assertThat(engine.revisions(List.of("a", "b", "c", "d"))).containsOnly(Map.entry("a", 1), Map.entry("c", 1));
        assertThat(engine.intact()).isTrue();
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
    void whatAnUpdateSaysLastOfARecordHolds() {
        try (var update = engine.update()) {
            update.put(entry(Sample.of("lost", "Before the clearing")));
            update.clear();
            update.put(entry(Sample.of("a", "First")));
            update.put(entry(Sample.of("b", "Dropped")));
            update.put(entry(Sample.of("c", "Dropped and back")));
            update.put(entry(Sample.of("a", "Second")));
            update.delete(new Slug("b"));
            update.delete(new Slug("c"));
            update.put(entry(Sample.of("c", "Back")));
            update.commit(1);
        }
        assertThat(ask("").hits().stream().map(hit -> hit.card().title())).containsExactly("Back", "Second");
        assertThat(found("first")).isEmpty();
    }

    private IndexEntry entry(Sample sample) {
        return IndexEntry.of(sample.document(), 1, library.vocabularies());
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
