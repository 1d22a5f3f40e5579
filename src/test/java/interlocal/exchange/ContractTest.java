package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.RecordType;
import interlocal.search.Facet;
import interlocal.search.SearchRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The portal does what /openapi.yaml says, and nothing under /api that it does not say. */
class ContractTest extends ExchangeTest {

    private static final String SEARCH = "/api/v1/search";
    /** Only an engine on other machines can be away: ClusterAwayIT provokes it. */
    private static final String AWAY = "503";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapped;

    @TestFactory
    Stream<DynamicTest> everyOperationAnswersEveryStatusAsDescribed() {
        var description = description();
        return description.operations().entrySet().stream()
                .flatMap(entry -> description.map(entry.getValue(), "responses").entrySet().stream()
                        .filter(response -> !response.getKey().equals(AWAY))
                        .map(response -> DynamicTest.dynamicTest(
                                entry.getKey() + " " + response.getKey(),
                                () -> check(
                                        description,
                                        provoke(response.getKey(), target(description, entry)),
                                        response.getKey(),
                                        description.map(response.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> everyRecordIsAsDescribed() {
        var description = description();
        var schema = Map.of("$ref", "#/components/schemas/Record");
        return http().get(SEARCH + "?size=100")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("slug").asString())
                .map(slug -> DynamicTest.dynamicTest(
                        slug,
                        () -> assertThat(Schema.complaints(
                                        description,
                                        schema,
                                        http().get("/api/v1/records/" + slug).json()))
                                .isEmpty()));
    }

    @Test
    void everyMappedAddressOfTheApiIsDescribed() {
        var patterns = mapped.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(pattern ->
                        pattern.startsWith("/api/") || pattern.startsWith("/schema/") || pattern.startsWith("/{folder"))
                .filter(pattern -> !pattern.contains("(?i:")) // leads from capitals to what is described
                .map(pattern ->
                        pattern.replaceFirst("\\{folder:[^}]*}", "{folder}").replace("{name}", "{slug}"));
        assertThat(patterns)
                .containsExactlyInAnyOrderElementsOf(description().operations().keySet());
    }

    @Test
    void theParametersOfTheSearchAreThoseOfTheSearchPage() {
        var facets = Arrays.stream(Facet.values()).map(Facet::key);
        assertThat(searchParameters().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(Stream.of("q", "sort", "page", "size", "state"), facets)
                                .toList());
    }

    @Test
    void theExampleOfEveryFacetChoosesSomething() {
        for (var facet : Facet.values()) {
            var terms = (List<?>) parameter(facet.key()).getOrDefault("example", List.of());
            var query = terms.stream().map(term -> facet.key() + "=" + term).collect(Collectors.joining("&", "?", ""));
            var answer = http().get(SEARCH + query).json();
            assertThat(answer.get("total").asLong()).as(query).isPositive();
            assertThat(answer.get("facets")
                            .get(facet.key())
                            .valueStream()
                            .filter(count -> count.get("selected").asBoolean())
                            .map(count -> count.get("term").asString()))
                    .as(query)
                    .isNotEmpty()
                    .allMatch(terms::contains);
        }
    }

    @Test
    void theBoundsAreThoseOfTheSearch() {
        var description = description();
        assertThat(description.map(parameter("page"), "schema")).containsEntry("maximum", SearchRequest.DEEPEST);
        assertThat(description.map(parameter("size"), "schema"))
                .containsEntry("maximum", SearchRequest.LARGEST_PAGE)
                .containsEntry("default", SearchRequest.EVERYTHING.size());
        assertThat(description.map(parameter("q"), "schema")).containsEntry("maxLength", SearchRequest.LONGEST_TEXT);
    }

    @Test
    void theTypesAndFoldersAreThoseOfTheLibrary() {
        var description = description();
        var components = description.map(description.root(), "components");
        assertThat(description.map(description.map(components, "schemas"), "Type"))
                .containsEntry(
                        "enum",
                        Arrays.stream(RecordType.values()).map(RecordType::key).toList());
        var folder = description.map(description.map(components, "parameters"), "Folder");
        assertThat(description.map(folder, "schema"))
                .containsEntry(
                        "enum",
                        Arrays.stream(RecordType.values())
                                .map(RecordType::folder)
                                .toList());
    }

    private Description description() {
        var answer = http().get("/openapi.yaml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/yaml");
        return Description.parse(answer.text());
    }

    private Map<String, Map<String, Object>> searchParameters() {
        var description = description();
        return description.parameters(description.operations().getOrDefault(SEARCH, Map.of()), "query").stream()
                .collect(Collectors.toMap(parameter -> (String) parameter.get("name"), parameter -> parameter));
    }

    private Map<String, Object> parameter(String name) {
        return Objects.requireNonNull(searchParameters().get(name), name);
    }

    private static String target(Description description, Map.Entry<String, Map<String, Object>> operation) {
        var path = operation.getKey();
        for (var parameter : description.parameters(operation.getValue(), "path")) {
            path = path.replace("{" + parameter.get("name") + "}", (String) parameter.get("example"));
        }
        return path;
    }

    /** Asks so that a status is to be expected. */
    private Answer provoke(String status, String target) {
        var known = "north-shore-fire-department";
        return switch (status) {
            case "200" -> http().get(target);
            case "301" -> http().get(target.replace(known, Samples.FORMER));
            case "304" -> http().get(target, "If-None-Match", http().get(target).header("ETag"));
            case "400" -> http().raw(target + "?q=%zz");
            case "404" -> http().get(target.replace(known, "no-such-record").replace("/case-study.", "/no-such-type."));
            case "405" -> http().send("POST", target);
            case "406" -> http().get(target, "Accept", "text/plain");
            case "410" -> http().get(target.replace(known, Samples.WITHDRAWN));
            case "429" -> hammer(target);
            default -> throw new AssertionError("No way is known to provoke " + status);
        };
    }

    /** As one who asks much more often than others do. */
    private Answer hammer(String target) {
        var answer = http().get(target);
        for (var i = 0; i < 10_000 && answer.status() == 200; i++) {
            answer = http().get(target, "X-Forwarded-For", "192.0.2.7");
        }
        return answer;
    }

    private static void check(Description description, Answer answer, String status, Map<String, Object> response) {
        assertThat(answer.status()).isEqualTo(Integer.parseInt(status));
        for (var header : description.map(response, "headers").keySet()) {
            assertThat(answer.header(header)).as(header).isNotEmpty();
        }
        var content = description.map(response, "content");
        if (content.isEmpty()) {
            assertThat(answer.bytes()).isEmpty();
        } else {
            assertThat(content).containsKey(answer.type());
            if (answer.type().endsWith("json")) {
                var schema = description.map(content, answer.type()).getOrDefault("schema", Map.of());
                assertThat(Schema.complaints(description, schema, answer.json()))
                        .isEmpty();
            }
        }
    }
}
