package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** However a word is written, every engine takes it for the same word. */
public abstract class WordContract extends EngineContract {

    private static final List<List<String>> JOINED = List.of(
            List.of("co-operation", "cooperation", "co operation"),
            List.of("Non-profit", "nonprofit", "non profit"),
            List.of("e-government", "egovernment", "e government"),
            List.of("snow-plough", "snowplough", "snow plowing"),
            List.of("tri-borough", "triborough", "tri borough"),
            List.of("waste-water", "wastewater", "waste water"),
            List.of("on-site", "onsite", "on site"),
            List.of("re-use", "reuse", "re use"),
            List.of("inter-municipal", "intermunicipal", "inter municipal"),
            List.of("e-mail", "email", "e mail"),
            List.of("COVID-19", "covid19", "covid 19"),
            List.of("multi‑year", "multiyear", "multi year"),
            List.of("rail–road", "railroad", "rail road"),
            List.of("O'Brien", "obrien", "O Brien"),
            List.of("d’Alene", "dalene", "d alene"));

    private static final List<List<String>> JOINED_IN_PHRASES = List.of(
            List.of("inter-municipal co-operation agreement", "intermunicipal cooperation agreement"),
            List.of("a waste water treatment plant", "a wastewater treatment plant"),
            List.of("state of the art", "state-of-the-art"),
            List.of("local tax base sharing", "local tax-base sharing"),
            List.of("not-for-profit housing", "not for profit housing"));

    private static final List<List<String>> SIGNS = List.of(
            List.of("Parks & Recreation", "parks and recreation"),
            List.of("Roads and Bridges", "roads & bridges"),
            List.of("B&W Partners", "B and W partners"),
            List.of("Washington, D.C.", "washington dc"),
            List.of("U.S.A. towns", "USA towns"),
            List.of("1,250 homes", "1250 homes"),
            List.of("1,250,000 trees", "1250000 trees"),
            List.of("1 250 farms", "1,250 farms"),
            List.of("9-1-1 centres", "911 centers"),
            List.of("Prince George’s police", "prince georges police"),
            List.of("Hawai‘i county", "hawaii county"),
            List.of("ﬁre ﬂeet", "fire fleet"),
            List.of("Ｆｉｒｅ chief", "fire chief"),
            List.of("shared_services", "shared services"));

    /** Signs that nobody sees, and beginnings of words to put them into. */
    private static final Map<String, String> INVISIBLE = Map.ofEntries(
            Map.entry("\u00ad", "grumble"),
            Map.entry("\u200b", "snarkle"),
            Map.entry("\u200c", "fribble"),
            Map.entry("\u200d", "quaffle"),
            Map.entry("\u2060", "wimble"),
            Map.entry("\ufeff", "zonkle"),
            Map.entry("\u200e", "trundle"),
            Map.entry("\u202a", "plimsol"),
            Map.entry("\u180e", "vorpal"),
            Map.entry("\u034f", "jabber"),
            Map.entry("\ufe0f", "hobnob"));

    private static final List<List<String>> ABBREVIATED = List.of(
            List.of("St. Wigbert", "Saint Wigbert"),
            List.of("Ft. Quillon", "Fort Quillon"),
            List.of("Mt Zarnak", "Mount Zarnak"),
            List.of("Ste. Anne", "Sainte Anne"),
            List.of("St-Jean-Port", "Saint-Jean-Port"),
            List.of("Quorn Co.", "Quorn County"),
            List.of("High St.", "High Street"),
            List.of("Quorn Twp.", "Quorn Township"),
            List.of("Dept. of Parks", "Department of Parks"),
            List.of("Quorn Ave", "Quorn Avenue"),
            List.of("Govt. Assn.", "Government Association"),
            List.of("Univ. of Quorn", "University of Quorn"));

    /** A text in the title of a record, the summary of a second and the body of a third. */
    private static Stream<Sample> everywhere(String name, String text) {
        return Stream.of(
                Sample.of(name + "-title", "On " + text + " here"),
                Sample.of(name + "-summary", "Other").summary("Of " + text + "."),
                Sample.of(name + "-body", "Other").body("Some say " + text + ", others nothing."));
    }

    private static String name(int row, int form) {
        return "r" + row + "-" + form;
    }

    /**
     * Publishes texts, each everywhere, and records without any of them.
     *
     * @param rows what is written in each is the same otherwise written
     */
    private void publishEverywhere(List<List<String>> rows, Sample... without) {
        var samples = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> IntStream.range(0, rows.get(row).size())
                        .boxed()
                        .flatMap(form ->
                                everywhere(name(row, form), rows.get(row).get(form))));
        publish(Stream.concat(samples, Stream.of(without)).toArray(Sample[]::new));
    }

    /** Checks that each form finds all of its row, and shows where, and nothing else. */
    private void findEachOther(List<List<String>> rows, UnaryOperator<String> asked) {
        for (var row = 0; row < rows.size(); row++) {
            var at = row;
            var names = IntStream.range(0, rows.get(row).size())
                    .boxed()
                    .flatMap(form -> everywhere(name(at, form), "").map(Sample::slug))
                    .toList();
            for (var form : rows.get(row)) {
                var text = asked.apply(form);
                var result = ask(text);
                assertThat(slugs(result)).as(text).containsExactlyInAnyOrderElementsOf(names);
                assertThat(result.hits())
                        .as(text)
                        .allSatisfy(hit -> assertThat(shown(hit.title()) + shown(hit.passage()))
                                .contains("["));
            }
        }
    }

    private void areOneAndTheSame(List<List<String>> rows) {
        publishEverywhere(rows, Sample.of("none", "Nothing of it"));
        findEachOther(rows, UnaryOperator.identity());
        findEachOther(rows, WordContract::phrase);
    }

    private static String phrase(String text) {
        return '"' + text + '"';
    }

    @Nested
    class Joined {

        @Test
        void orApartOrWithAHyphenIsOneWord() {
            areOneAndTheSame(JOINED);
        }

        @Test
        void isOneWordWithinAPhrase() {
            publishEverywhere(
                    JOINED_IN_PHRASES,
                    Sample.of(
                            "turned",
                            "Agreement cooperation, plant treatment, art state, sharing base, housing profit"));
            findEachOther(JOINED_IN_PHRASES, WordContract::phrase);
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

        @Test
        void areReadAsReadersReadThem() {
            areOneAndTheSame(SIGNS);
        }

        @Test
        void ofDecimalsDivideThem() {
            publish(Sample.of("a", "12.5 miles"), Sample.of("b", "125 miles"), Sample.of("c", "12,5 miles"));
            assertThat(found("12.5")).containsExactly("a");
            assertThat(found("125")).containsExactly("b");
        }

        @Test
        void thatNobodySeesAreNotThere() {
            publish(INVISIBLE.entrySet().stream()
                    .flatMap(each -> Stream.concat(
                            everywhere(each.getValue(), within(each.getValue() + "berry", each.getKey())),
                            Stream.of(Sample.of(each.getValue() + "-name", "Other")
                                    .organisations(within(each.getValue() + "berry", each.getKey())))))
                    .toArray(Sample[]::new));
            INVISIBLE.forEach((invisible, stem) -> {
                for (var text : List.of(stem + "berry", within(stem + "berry", invisible))) {
                    assertThat(found(text)).as(stem).hasSize(4).allMatch(slug -> slug.startsWith(stem));
                }
                for (var text : List.of(stem, within(stem, invisible))) {
                    assertThat(engine.suggest(text, 9)).extracting(Card::slug).containsExactly(stem + "-title");
                }
            });
        }

        private static String within(String word, String sign) {
            return word.substring(0, 4) + sign + word.substring(4);
        }
    }

    @Nested
    class Abbreviated {

        @Test
        void namesAreFoundInEitherForm() {
            areOneAndTheSame(ABBREVIATED);
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
