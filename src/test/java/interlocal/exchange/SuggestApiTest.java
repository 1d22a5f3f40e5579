package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SuggestApiTest extends ExchangeTest {

    /** Each asked by somebody else, for all that is typed here would be too much for one. */
    private List<String> suggestions(String typed) {
        var answer = http().get(
                        "/api/v1/suggest?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8),
                        "X-Forwarded-For",
                        "198.51.100." + Math.floorMod(typed.hashCode(), 200));
        assertThat(answer.status()).as(typed).isEqualTo(200);
        return answer.json()
                .valueStream()
                .map(found ->
                        found.get("type").asString() + " " + found.get("text").asString())
                .toList();
    }

    private JsonNode search(String query) {
        return http().get("/api/v1/search?" + query).json();
    }

    @Test
    void aBeginningOfAWordFindsTermsAndTitles() {
        assertThat(suggestions("mutual")).contains("partnership-models Mutual aid");
        assertThat(suggestions("maba")).anyMatch(found -> found.startsWith("case-study MABAS"));
    }

    @Test
    void aSynonymFindsItsTerm() {
        assertThat(suggestions("JPA")).contains("partnership-models Joint powers authority");
        assertThat(suggestions("fire dep")).anyMatch(found -> found.startsWith("service-types "));
    }

    @Test
    void theLastWordMayBeUnfinishedAndTheOthersStandAnywhere() {
        assertThat(suggestions("north fire dep")).anyMatch(found -> found.startsWith("case-study North Shore"));
        assertThat(suggestions("princeton merg")).isEmpty();
    }

    @Test
    void recordsStandTogetherByType() {
        var types = suggestions("s").stream()
                .map(found -> found.substring(0, found.indexOf(' ')))
                .toList();
        assertThat(types).hasSizeLessThanOrEqualTo(8);
        assertThat(types.stream().distinct().count())
                .isEqualTo(1
                        + java.util.stream.IntStream.range(1, types.size())
                                .filter(at -> !types.get(at).equals(types.get(at - 1)))
                                .count());
    }

    @Test
    void whatWasWithdrawnIsNeitherSuggestedNorSpelt() {
        assertThat(suggestions(Samples.WITHDRAWN.replace('-', ' '))).isEmpty();
    }

    @Test
    void nothingIsSuggestedForNothing() {
        for (var typed : List.of("", " ", "\"", "--", "***", "\u0000")) {
            assertThat(suggestions(typed)).isEmpty();
        }
        assertThat(http().get("/api/v1/suggest").text()).isEqualTo("[]");
    }

    @Test
    void whateverIsTypedIsAnswered() {
        var random = new Random(3);
        for (var i = 0; i < Walks.of(300); i++) {
            var typed = random.ints(1 + random.nextInt(60), 1, 0x3000)
                    .filter(Character::isDefined)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(suggestions(typed)).hasSizeLessThanOrEqualTo(8);
        }
    }

    @Test
    void aMisspeltWordIsAnsweredWithASpellingThatFinds() {
        var answer = search("q=concolidated+dispach");
        assertThat(answer.get("didYouMean").asString()).isEqualTo("consolidated dispatch");
        assertThat(answer.get("searchedFor").asString()).isEqualTo("consolidated dispatch");
        assertThat(answer.get("repairs")).isEmpty();
        assertThat(answer.get("total").asInt())
                .isPositive()
                .isEqualTo(search("q=consolidated+dispatch").get("total").asInt());
    }

    @Test
    void whatWasTypedCanBeAskedForInQuotes() {
        var answer = search("q=%22concolidated%22+dispatch");
        assertThat(answer.get("searchedFor").asString()).isEqualTo("\"concolidated\" dispatch");
        assertThat(answer.get("unknown").valueStream().map(word -> word.asString()))
                .containsExactly("concolidated");
        assertThat(answer.get("total").asInt()).isZero();
    }

    @Test
    void aWellSpeltTextIsLeftAlone() {
        assertThat(search("q=fire").get("didYouMean").isNull()).isTrue();
        assertThat(search("q=fire").get("repairs")).isEmpty();
        assertThat(search("").get("didYouMean").isNull()).isTrue();
        assertThat(search("q=zqxwvzqxwv").get("didYouMean").isNull()).isTrue();
    }

    @Test
    void aSynonymFindsWhatItsTermHas() {
        assertThat(search("q=%22joint+powers+agency%22").get("total").asInt())
                .isGreaterThanOrEqualTo(
                        search("model=joint-authority").get("total").asInt());
    }

    @Test
    void everyRecordHasOthersLikeItWithTheReason() {
        var items = http().get("/api/v1/records/north-shore-fire-department/related")
                .json()
                .get("items")
                .valueStream()
                .toList();
        assertThat(items).hasSizeBetween(3, 10);
        assertThat(items.stream().map(item -> item.get("slug").asString()))
                .doesNotContain("north-shore-fire-department", Samples.WITHDRAWN)
                .contains("renton-regional-fire-authority");
        assertThat(items.stream().map(item -> item.get("reason").asString()))
                .allMatch(reason -> !reason.isBlank())
                .anyMatch(reason -> reason.startsWith("Also: ") && reason.contains("Fire"));
        assertThat(http().get("/api/v1/records/none-such/related").status()).isEqualTo(404);
    }
}
