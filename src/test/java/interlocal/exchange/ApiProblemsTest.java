package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a request under /api, the answer is a problem document that tells nothing of the inside. */
class ApiProblemsTest extends ExchangeTest {

    @ParameterizedTest
    @CsvSource({
        "/api, 404",
        "/api/, 404",
        "/api/v1, 404",
        "/api/v2/search, 404",
        "/api/v1/search/, 404",
        "/api/v1/records, 404",
        "/api/v1/records/, 404",
        "/api/v1/records/no-such-record, 404",
        "/api/v1/records/UPPER, 404",
        "/api/v1/records/{slug}, 404",
        "/api/v1/records/a%25, 400",
        "/api/v1/records/a%, 400",
        "/api/v1/records/%F0%9F%98%80, 404",
        "/api/v1/records/sample-renamed/more, 404",
        "/api/v1/records/sample-withdrawn, 410",
        "/api/v1/records/a%00b, 400",
        "/api/v1/records/a%2fb, 400",
        "/api/v1/records/a%0d%0ab, 400",
        "/api/v1//search, 400",
        "/api/v1/search;x=y, 400",
        "/api/v1/search?q=%zz, 400",
        "/api/v1/search?q=%ff%fe, 400",
    })
    void aRefusalIsAProblemDocument(String target, int status) {
        isProblem(http().raw(target), status);
    }

    @Test
    void aVeryLongSlugIsNotFound() {
        isProblem(http().get("/api/v1/records/" + "a".repeat(6_000)), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void readingIsAllThereIs(String method) {
        var answer = http().send(method, "/api/v1/search");
        isProblem(answer, 405);
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @Test
    void otherFormsAreNotAcceptable() {
        isProblem(http().get("/api/v1/vocabulary", "Accept", "application/yaml"), 406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json", "text/html,*/*;q=0.8"})
    void whoeverTakesJsonGetsIt(String accept) {
        var answer = http().get("/api/v1/search", "Accept", accept);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("application/json");
    }

    @Test
    void aRequestThatIsNoneIsRefused() {
        for (var target : List.of("/api/v1/search?q=" + "a".repeat(100_000), "/api/\u0001")) {
            var answer = http().raw(target);
            assertThat(answer.status()).isEqualTo(400);
            isSilent(answer);
        }
    }

    @Test
    void noAnswerOpensASession() {
        for (var target : List.of("/api/v1/search", "/api/v1/vocabulary", "/api/none", "/api/v1/records/none")) {
            assertThat(http().get(target).header("Set-Cookie")).isEmpty();
        }
    }

    private static void isProblem(Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.header("Content-Language")).isEqualTo("en");
        var problem = answer.json();
        assertThat(problem.propertyNames()).containsExactly("type", "title", "status", "detail");
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("detail").asString()).endsWith(".");
        isSilent(answer);
    }

    private static void isSilent(Answer answer) {
        assertThat(answer.text()).doesNotContain("Exception", "at org.", "java.", "interlocal.", "Tomcat");
    }
}
