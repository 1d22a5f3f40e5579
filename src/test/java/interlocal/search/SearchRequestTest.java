package interlocal.search;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.vocabulary.Term;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SearchRequestTest {

    private static final String LETTERS = "aZ09 +&=%?#/\\\"'<>;:,äß京🚒\u0301\n-";

    private final Random random = new Random(20);

    @Test
    void isTheSameAfterItsParametersWereRead() {
        for (var i = 0; i < 2_000; i++) {
            var request = request();
            assertThat(SearchRequest.parse(request.parameters())).isEqualTo(request);
        }
    }

    @Test
    void isTheSameAfterItsAddressWasRead() {
        for (var i = 0; i < 2_000; i++) {
            var request = request();
            assertThat(SearchRequest.parse(decoded(request.query()))).isEqualTo(request);
        }
    }

    @Test
    void ignoresWhatIsUnknownOrMalformed() {
        var parameters = Map.of(
                "q", List.of("fire", "second"),
                "utm_source", List.of("letter"),
                "service", List.of("fire", "Not A Term", "../etc", ""),
                "sort", List.of("cheapest"),
                "page", List.of("-3"),
                "size", List.of("many"));
        assertThat(SearchRequest.parse(parameters))
                .isEqualTo(SearchRequest.EVERYTHING.withText("fire").only(Facet.SERVICE, new Term("fire")));
    }

    @Test
    void staysWithinItsBounds() {
        var request = new SearchRequest("x".repeat(1_000_000), Map.of(), Sort.NEWEST, 1_000_000, 1_000_000);
        assertThat(request.text()).hasSize(SearchRequest.LONGEST_TEXT);
        assertThat(request.page() * request.size()).isEqualTo(SearchRequest.DEEPEST);
        assertThat(request.size()).isEqualTo(SearchRequest.LARGEST_PAGE);
    }

    private SearchRequest request() {
        var filters = new EnumMap<Facet, Set<Term>>(Facet.class);
        for (var facet : Facet.values()) {
            var terms = new TreeSet<Term>();
            random.ints(random.nextInt(3), 0, 50)
                    .forEach(i -> terms.add(new Term(i % 2 == 0 ? "t" + i : "t" + i + "/u-" + i)));
            filters.put(facet, terms);
        }
        var sort = List.of(Sort.values()).get(random.nextInt(Sort.values().length));
        var page = 1 + random.nextInt(1_000);
        return new SearchRequest(text(), filters, sort, page, 1 + random.nextInt(100), random.nextInt(10));
    }

    private String text() {
        var letters = LETTERS.codePoints().toArray();
        var text = new StringBuilder();
        random.ints(random.nextInt(40), 0, letters.length).forEach(i -> text.appendCodePoint(letters[i]));
        return text.toString();
    }

    private static Map<String, List<String>> decoded(String query) {
        var parameters = new HashMap<String, List<String>>();
        if (!query.isEmpty()) {
            for (var pair : query.substring(1).split("&", -1)) {
                var equals = pair.indexOf('=');
                parameters
                        .computeIfAbsent(pair.substring(0, equals), _ -> new ArrayList<>())
                        .add(URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return parameters;
    }
}
