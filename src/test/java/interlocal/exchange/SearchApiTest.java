package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.search.Facet;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SearchApiTest extends ExchangeTest {

    @Autowired
    private Search search;

    @Test
    void answersWhatTheSearchFinds() {
        var found = search.find(SearchRequest.parse(Map.of("q", List.of("fire"), "size", List.of("3"))));
        var answer = ask("q=fire&size=3");
        assertThat(answer.get("total").asLong()).isEqualTo(found.total()).isPositive();
        assertThat(answer.get("items")
                        .valueStream()
                        .map(item -> item.get("slug").asString()))
                .containsExactlyElementsOf(
                        found.hits().stream().map(hit -> hit.card().slug()).toList());
    }

    @Test
    void facetsAreInTheOrderOfTheSearchPageEvenWhenEmpty() {
        assertThat(ask("q=nothing-has-this-word-xyzzy").get("facets").propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Facet.values()).map(Facet::key).toList());
    }

    @Test
    void aCountIsTheTotalOfItsTermAlone() {
        var services = ask("service=public-safety/fire").get("facets").get("service");
        for (var count : services) {
            assertThat(ask("service=" + count.get("term").asString()).get("total"))
                    .isEqualTo(count.get("count"));
        }
        assertThat(services).isNotEmpty();
    }

    @Test
    void labelsAreThoseOfTheVocabulary() {
        var fire = ask("service=public-safety/fire")
                .get("facets")
                .get("service")
                .valueStream()
                .flatMap(count -> count.get("children").valueStream())
                .filter(count -> count.get("selected").asBoolean())
                .toList();
        assertThat(fire).hasSize(1);
        assertThat(fire.getFirst().get("label").asString()).isEqualTo("Fire protection");
    }

    @Test
    void addressesAreThoseOfTheSite() {
        assertThat(ask("").get("items")
                        .valueStream()
                        .map(item -> item.get("url").asString()))
                .isNotEmpty()
                .allMatch(url -> url.startsWith(SITE + "/"));
    }

    @Test
    void snippetsAreEscapedTextWithMarks() {
        var snippet = hostile().get("snippet").asString();
        assertThat(snippet).contains("<mark>qwertz</mark>");
        assertThat(Jsoup.parseBodyFragment(snippet).body().select("*").not("body, mark"))
                .isEmpty();
    }

    @Test
    void titlesArePlainText() {
        assertThat(hostile().get("title").asString()).isEqualTo(Samples.HOSTILE_TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "size=1000000000, 1, 100",
        "size=-5, 1, 1",
        "size=99999999999999, 1, 100",
        "size=ten, 1, 10",
        "page=-1, 1, 10",
        "page=0, 1, 10",
        "page=2147483647, 1000, 10",
        "'page=2&page=7&size=3', 2, 3"
    })
    void absurdNumbersAreTakenToTheNearestBound(String query, int page, int size) {
        var answer = ask(query);
        assertThat(answer.get("page").asInt()).isEqualTo(page);
        assertThat(answer.get("size").asInt()).isEqualTo(size);
    }

    @Test
    void unknownParametersAndTermsOfOtherShapeAreIgnored() {
        assertThat(ask("color=red&service=Not%20A%20Term&sort=random&facets")).isEqualTo(ask(""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(((((((((((",
                "*:*",
                "title:[* TO *] OR {!xmlparser}",
                "\u0000\u0001\uFFFF",
                "-",
                "${jndi:ldap://x}",
                "<script>",
                "😀 \u202E"
            })
    void noTextIsRefused(String text) {
        var answer = http().get("/api/v1/search?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(http().get("/api/v1/search?q=" + "fire+".repeat(1_200)).status())
                .isEqualTo(200);
    }

    @Test
    void withdrawnRecordsAndPagesAboutThePortalAreNotFound() {
        var pages = ask("size=100").get("total").asInt() / 100 + 1;
        assertThat(IntStream.rangeClosed(1, pages)
                        .mapToObj(page -> ask("size=100&page=" + page))
                        .flatMap(answer -> answer.get("items").valueStream())
                        .map(item -> item.get("slug").asString()))
                .contains(Samples.RENAMED)
                .doesNotContain(Samples.WITHDRAWN, "about");
    }

    private JsonNode hostile() {
        return ask("q=qwertz&type=case-study")
                .get("items")
                .valueStream()
                .filter(item -> item.get("slug").asString().equals(Samples.HOSTILE))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode ask(String query) {
        var answer = http().get("/api/v1/search?" + query);
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }
}
