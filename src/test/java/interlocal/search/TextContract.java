package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import interlocal.content.Details;
import interlocal.vocabulary.Term;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What every engine finds by text. */
public abstract class TextContract extends EngineContract {

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
            assertThat(found("how to police a ruritania")).containsExactly("a");
            assertThat(found("the police of ruritania")).containsExactly("a");
            assertThat(found("in")).containsExactly("a");
        }

        private static final Map<String, String> BRITISH_AND_AMERICAN = Map.ofEntries(
                Map.entry("recycling centre", "Recycling center"),
                Map.entry("organisation", "Organizations"),
                Map.entry("labour relations", "Labor relations"),
                Map.entry("neighbourhoods", "Neighborhood"),
                Map.entry("programmes", "Program"),
                Map.entry("licences", "License"),
                Map.entry("kerbside collection", "Curbside collections"),
                Map.entry("prioritised", "Prioritizing"),
                Map.entry("snowploughs", "Snowplow"),
                Map.entry("modelling", "Modeling"),
                Map.entry("enrolments", "Enrollment"),
                Map.entry("councillors", "Councilor"));

        @Test
        void areFoundInBritishAndInAmericanSpelling() {
            var words = List.copyOf(BRITISH_AND_AMERICAN.entrySet());
            publish(IntStream.range(0, words.size())
                    .boxed()
                    .flatMap(row -> Stream.of(
                            Sample.of("a" + row, words.get(row).getValue()),
                            Sample.of("b" + row, words.get(row).getKey())))
                    .toArray(Sample[]::new));
            for (var row = 0; row < words.size(); row++) {
                for (var text : List.of(words.get(row).getKey(), words.get(row).getValue())) {
                    assertThat(found(text)).as(text).containsExactlyInAnyOrder("a" + row, "b" + row);
                }
            }
        }

        @Test
        void ofLongNamesAreFoundByTheirInitials() {
            publish(
                    Sample.of("a", "Other").organisations("Franklin Regional Council of Governments"),
                    Sample.of("b", "Regional Animal Services of King County"),
                    Sample.of("c", "Towns share a fire chief"));
            assertThat(found("FRCOG")).containsExactly("a");
            assertThat(found("RASKC")).containsExactly("b");
        }

        @Test
        void ofTheAddressAreFoundWhereTheTitleLacksThem() {
            publish(Sample.of("frcog", "A council"), Sample.of("b", "Another council"));
            assertThat(found("frcog council")).containsExactly("frcog");
        }

        @Test
        void sayWhatARecordIsAndWhatBecameOfIt() {
            publish(
                    Sample.of("a", "Towns").study(1999, Details.Outcome.FAILED, null),
                    Sample.of("b", "Towns").study(1999, Details.Outcome.RUNNING, null));
            assertThat(found("failed towns")).containsExactly("a");
            assertThat(found("case studies")).containsExactlyInAnyOrder("a", "b");
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
    class Prose {

        @Test
        void findsWhatHasSomeOfTheWordsButFirstWhatHasAll() {
            publish(
                    Sample.of("some", "Towns, towns, towns and fire, fire, fire"),
                    Sample.of("all", "Other").body("How small towns can share a fire chief with others."),
                    Sample.of("none", "Water"));
            assertThat(found("how can small towns share a fire chief?")).containsExactly("all", "some");
        }

        @Test
        void ofThreeWordsFindsSomeOnlyIfNothingHasAll() {
            publish(Sample.of("a", "Police in Ruritania"), Sample.of("b", "Fire"));
            assertThat(found("ruritania police merger")).containsExactly("a");
        }

        @Test
        void hasAWordOnceInAllItsForms() {
            publish(Sample.of("a", "The county"), Sample.of("b", "A bridge"));
            assertThat(ask("counties county bridge").coverage().whole()).isZero();
            publish(Sample.of("c", "Bridges of a county"));
            assertThat(found("counties county bridge")).containsExactly("c");
        }

        @Test
        void keepsItsPhrasesAndExclusions() {
            publish(
                    Sample.of("a", "A joint fire authority of towns"),
                    Sample.of("b", "Joint towns and their fire"),
                    Sample.of("c", "A joint fire authority in Utopia"));
            assertThat(found("what do small towns pay a \"fire authority\" for engines -utopia"))
                    .containsExactly("a");
        }

        @Test
        void isCountedAsItIsFound() {
            publish(
                    Sample.of("a", "Towns share a fire chief"),
                    Sample.of("b", "Towns").language("es"),
                    Sample.of("c", "Water"));
            var asked = SearchRequest.EVERYTHING.withText("how can small towns share a fire chief?");
            assertThat(engine.ask(asked).total()).isEqualTo(2);
            var spanish = new Term("es");
            assertThat(engine.ask(asked).facets().getOrDefault(Facet.LANGUAGE, List.of()))
                    .extracting(SearchResult.Count::count)
                    .containsExactlyInAnyOrder(1L, 1L);
            assertThat(slugs(engine.ask(asked.only(Facet.LANGUAGE, spanish)))).containsExactly("b");
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
    class Fields {

        @Test
        void keepWordsAndPhrasesInOnePlace() {
            publish(
                    Sample.of("title", "Joint fire authority"),
                    Sample.of("summary", "Other").summary("Joint fire authority"),
                    Sample.of("name", "Other").organisations("Joint fire authority"),
                    Sample.of("subject", "Other").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("text", "Other").body("Joint fire authority"));
            for (var field : List.of("title", "summary", "name", "text")) {
                assertThat(found(field + ":fires")).containsExactly(field);
                assertThat(found(field + ":\"fire authority\"")).containsExactly(field);
                assertThat(found(field + ":\"authority fire\"")).isEmpty();
            }
            assertThat(found("Subject:brigade")).containsExactly("subject");
            assertThat(found("fire -title:fire -text:fire")).containsExactlyInAnyOrder("summary", "name");
        }

        @Test
        void chooseTermsByTheirPathTheLastOfItOrTheirName() {
            publish(
                    Sample.of("a", "Towns").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("b", "Towns").language("es"),
                    Sample.of("c", "Fire towns"));
            assertThat(found("service:public-safety/fire")).containsExactly("a");
            assertThat(found("towns service:Fire")).containsExactly("a");
            assertThat(found("service:\"public safety\"")).containsExactly("a");
            assertThat(found("towns -service:fire -language:es")).containsExactly("c");
            assertThat(found("service:afety/fire")).isEmpty();
            assertThat(ask("language:es").total()).isEqualTo(1);
        }

        @Test
        void joinedByOrAreAlternatives() {
            publish(
                    Sample.of("fire", "Towns").subjects(List.of(FIRE), List.of(), List.of()),
                    Sample.of("spanish", "Towns").language("es"),
                    Sample.of("both", "Cities")
                            .subjects(List.of(FIRE), List.of(), List.of())
                            .language("es"),
                    Sample.of("none", "Towns"));
            assertThat(found("language:es OR language:fr")).containsExactlyInAnyOrder("spanish", "both");
            assertThat(found("language:es OR service:fire")).containsExactlyInAnyOrder("fire", "spanish", "both");
            assertThat(found("language:es service:fire")).containsExactly("both");
            assertThat(found("towns language:es OR service:fire NOT language:es"))
                    .containsExactly("fire");
            assertThat(found("towns OR language:es")).containsExactly("spanish");
        }

        @Test
        void thatNobodyKnowsAreText() {
            publish(Sample.of("a", "Budget: fire"), Sample.of("b", "Fire"));
            assertThat(found("budget:fire")).containsExactly("a");
            assertThat(found("title:")).isEmpty();
            assertThat(found("title: budget")).containsExactly("a");
            assertThat(ask("subtitle:fire").coverage().unknown()).containsExactly("subtitle");
        }
    }

    @Nested
    class AsTyped {

        /** Those of a row are written otherwise, but the same. */
        private static final List<List<String>> TEXTS = List.of(
                List.of("noddr.de"),
                List.of("Débat", "debat"),
                List.of("21st"),
                List.of("911"),
                List.of("P3"),
                List.of("e-government"),
                List.of("O'Brien", "O’Brien"),
                List.of("desk@town.example"),
                List.of("https://town.example/shared_services"),
                List.of("AT&T"),
                List.of("C++"),
                List.of("1,250,000"),
                List.of("24/7"),
                List.of("50%"));

        private static Stream<Sample> samples(String name, String text) {
            return Stream.of(
                    Sample.of(name + "-title", "Of " + text + " and others"),
                    Sample.of(name + "-summary", "Other").summary("Of " + text + "."),
                    Sample.of(name + "-name", "Other").organisations(text),
                    Sample.of(name + "-text", "Other").body("See **" + text + "**, all of it."));
        }

        private static Stream<Sample> samples(int row) {
            var texts = TEXTS.get(row);
            return IntStream.range(0, texts.size())
                    .boxed()
                    .flatMap(form -> samples("r" + row + "-" + form, texts.get(form)));
        }

        @Test
        void isFoundInEveryField() {
            publish(Stream.concat(
                            Stream.of(Sample.of("none", "Nothing of it")),
                            IntStream.range(0, TEXTS.size()).boxed().flatMap(AsTyped::samples))
                    .toArray(Sample[]::new));
            for (var row = 0; row < TEXTS.size(); row++) {
                var names = samples(row).map(Sample::slug).toList();
                for (var text : TEXTS.get(row)) {
                    assertThat(found(text)).as(text).containsExactlyInAnyOrderElementsOf(names);
                    assertThat(found("\"" + text + "\"")).as(text).containsExactlyInAnyOrderElementsOf(names);
                }
            }
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
    class HostileText {

        private static final List<String> TEXTS = List.of(
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

        @Test
        void isAnswered() {
            publish(Sample.of("a", "A fire"));
            TEXTS.forEach(text -> assertThatCode(() -> ask(text))
                    .as(text.substring(0, Math.min(text.length(), 40)))
                    .doesNotThrowAnyException());
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
            assertThat(ask("fire ".repeat(129)).coverage().cut()).isTrue();
            assertThat(ask("fire ".repeat(128)).coverage().cut()).isFalse();
            assertThat(found("fire ".repeat(129) + "ignored")).containsExactly("a");
            assertThat(ask("fire " + "the ".repeat(1_000)).coverage().cut()).isTrue();
        }
    }
}
