package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a word is written, every engine takes it for the same word. */
public abstract class WordContract extends EngineContract {

    /** Publishes a text in the title of a record, the summary of a second and the body of a third, and one without. */
    private void publishEverywhere(String name, String text) {
        publish(
                Sample.of(name + "-title", "On " + text + " here"),
                Sample.of(name + "-summary", "Other").summary("Of " + text + "."),
                Sample.of(name + "-body", "Other").body("Some say " + text + ", others nothing."),
                Sample.of(name + "-none", "Nothing of it"));
    }

    private static List<String> everywhere(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(name + "-title", name + "-summary", name + "-body"))
                .toList();
    }

    private void findsAll(String text, String... names) {
        assertThat(found(text)).as(text).containsExactlyInAnyOrderElementsOf(everywhere(names));
        assertThat(ask(text).hits())
                .as(text)
                .allSatisfy(hit ->
                        assertThat(shown(hit.title()) + shown(hit.passage())).contains("["));
    }

    @Nested
    class Joined {

        @ParameterizedTest
        @CsvSource({
            "co-operation, cooperation, co operation",
            "Non-profit, nonprofit, non profit",
            "e-government, egovernment, e government",
            "snow-plough, snowplough, snow plowing",
            "tri-borough, triborough, tri borough",
            "waste-water, wastewater, waste water",
            "on-site, onsite, on site",
            "re-use, reuse, re use",
            "inter-municipal, intermunicipal, inter municipal",
            "e-mail, email, e mail",
            "COVID-19, covid19, covid 19",
            "multi‑year, multiyear, multi year",
            "rail–road, railroad, rail road",
            "O'Brien, obrien, O Brien",
            "d’Alene, dalene, d alene"
        })
        void orApartOrWithAHyphenIsOneWord(String hyphen, String joined, String apart) {
            publishEverywhere("hyphen", hyphen);
            publishEverywhere("joined", joined);
            publishEverywhere("apart", apart);
            for (var text : List.of(hyphen, joined, "\"" + joined + "\"", "\"" + hyphen + "\"")) {
                findsAll(text, "hyphen", "joined", "apart");
            }
            findsAll(apart, "hyphen", "joined", "apart");
            findsAll("\"" + apart + "\"", "hyphen", "joined", "apart");
        }

        @ParameterizedTest
        @CsvSource({
            "inter-municipal co-operation agreement, intermunicipal cooperation agreement",
            "a waste water treatment plant, a wastewater treatment plant",
            "state of the art, state-of-the-art",
            "local tax base sharing, local tax-base sharing",
            "not-for-profit housing, not for profit housing"
        })
        void isOneWordWithinAPhrase(String one, String other) {
            publishEverywhere("one", one);
            publishEverywhere("other", other);
            publish(Sample.of(
                    "turned", "Agreement cooperation, plant treatment, art state, sharing base, housing profit"));
            findsAll("\"" + one + "\"", "one", "other");
            findsAll("\"" + other + "\"", "one", "other");
        }

        @Test
        void isNotWhatMerelyStandsSideBySide() {
            publish(
                    Sample.of("a", "Fees as set out in a long time"),
                    Sample.of("b", "Inter-city buses of the municipal company"),
                    Sample.of("c", "Waste, water"));
            for (var text : List.of("asset", "along", "inter-municipal", "intermunicipal", "\"wastewater plan\"")) {
                assertThat(found(text)).as(text).isEmpty();
            }
        }

        @Test
        void isFoundByItsPartsToo() {
            publish(Sample.of("a", "A non-profit in Coeur d’Alene"), Sample.of("b", "L'eau de la ville"));
            assertThat(found("profit")).containsExactly("a");
            assertThat(found("alene")).containsExactly("a");
            assertThat(found("eau")).containsExactly("b");
        }

        @Test
        void excludesAndNamesAFieldLikeAnyWord() {
            publish(
                    Sample.of("a", "Joint waste water works"),
                    Sample.of("b", "Joint wastewater works"),
                    Sample.of("c", "Joint works").body("Waste-water"));
            assertThat(found("joint -wastewater")).isEmpty();
            assertThat(found("title:wastewater")).containsExactlyInAnyOrder("a", "b");
            assertThat(found("title:waste-water -text:wastewater")).containsExactlyInAnyOrder("a", "b");
        }

        @Test
        void isMarkedAsAWhole() {
            publish(Sample.of("a", "Of co-operation"), Sample.of("b", "Of co operation"));
            assertThat(ask("cooperation").hits())
                    .extracting(hit -> shown(hit.title()))
                    .containsExactlyInAnyOrder("Of [co-operation]", "Of [co operation]");
        }
    }

    @Nested
    class Signs {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Parks & Recreation|parks and recreation",
                    "Roads and Bridges|roads & bridges",
                    "B&W Partners|B and W partners",
                    "Washington, D.C.|washington dc",
                    "U.S.A. towns|USA towns",
                    "1,250 homes|1250 homes",
                    "1,250,000 homes|1250000 homes",
                    "1 250 homes|1,250 homes",
                    "9-1-1 centres|911 centers",
                    "Prince George’s police|prince georges police",
                    "Hawai‘i county|hawaii county",
                    "ﬁre ﬂeet|fire fleet",
                    "Ｆｉｒｅ chief|fire chief",
                    "shared_services|shared services"
                })
        void areReadAsReadersReadThem(String one, String other) {
            publishEverywhere("one", one);
            publishEverywhere("other", other);
            for (var text : List.of(one, other, "\"" + one + "\"", "\"" + other + "\"")) {
                findsAll(text, "one", "other");
            }
        }

        @Test
        void ofDecimalsDivideThem() {
            publish(Sample.of("a", "12.5 miles"), Sample.of("b", "125 miles"), Sample.of("c", "12,5 miles"));
            assertThat(found("12.5")).containsExactly("a");
            assertThat(found("125")).containsExactly("b");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "\u00ad", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u200e", "\u202a", "\u180e", "\u034f",
                    "\ufe0f"
                })
        void thatNobodySeesAreNotThere(String invisible) {
            var text = "grum" + invisible + "bleberry";
            publishEverywhere("unseen", text);
            publish(Sample.of("unseen-name", "Other").organisations(text));
            assertThat(found("grumbleberry")).hasSize(4);
            assertThat(found(text)).hasSize(4);
            assertThat(engine.suggest("grumble", 9)).hasSize(1);
            assertThat(engine.suggest("gr" + invisible + "umble", 9)).hasSize(1);
        }
    }

    @Nested
    class Abbreviated {

        @ParameterizedTest
        @CsvSource({
            "St. Wigbert, Saint Wigbert",
            "Ft. Quillon, Fort Quillon",
            "Mt Zarnak, Mount Zarnak",
            "Ste. Anne, Sainte Anne",
            "St-Jean-Port, Saint-Jean-Port",
            "Quorn Co., Quorn County",
            "High St., High Street",
            "Quorn Twp., Quorn Township",
            "Dept. of Parks, Department of Parks",
            "Quorn Ave, Quorn Avenue",
            "Govt. Assn., Government Association",
            "Univ. of Quorn, University of Quorn"
        })
        void namesAreFoundInEitherForm(String shortly, String written) {
            publishEverywhere("short", shortly);
            publishEverywhere("long", written);
            for (var text : List.of(shortly, written, "\"" + shortly + "\"", "\"" + written + "\"")) {
                findsAll(text, "short", "long");
            }
        }

        @Test
        void wordsThatAreOthersAreNotMeantAlone() {
            publish(
                    Sample.of("a", "A pool ten ft deep"),
                    Sample.of("b", "A county"),
                    Sample.of("c", "Co-operation"),
                    Sample.of("d", "Fort Quillon"));
            assertThat(found("fort")).containsExactly("d");
            assertThat(found("county")).containsExactly("b");
        }
    }

    @Nested
    class Suggested {

        private List<String> suggested(String text) {
            return engine.suggest(text, 9).stream().map(Card::slug).toList();
        }

        @Test
        void areTitlesHoweverTheirWordsAreWritten() {
            publish(
                    Sample.of("hyphen", "Waste-water plan"),
                    Sample.of("joined", "Wastewater plan"),
                    Sample.of("apart", "Waste water plan"),
                    Sample.of("saint", "St. Wigbert shares a pool"));
            for (var text : List.of("wastewa", "waste-wat", "waste wat", "wastewater pl")) {
                assertThat(suggested(text)).as(text).containsExactlyInAnyOrder("hyphen", "joined", "apart");
            }
            assertThat(suggested("saint wig")).containsExactly("saint");
        }

        @Test
        void areNoOtherSpellingsOfWhatIsThere() {
            publish(Sample.of("a", "Inter-municipal cooperation"), Sample.of("b", "Co-operation"));
            assertThat(engine.respell("intermunicipal co-operation")).isEmpty();
            assertThat(engine.respell("inter-municipal")).isEmpty();
        }
    }
}
