package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.BrowserWindow;
import interlocal.Http;
import interlocal.catalog.Changes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What docs/security.md says of OWASP ASVS and no other test looks at; and that it says something of every requirement. */
@PortalTest
@ReadsOnly
class AssessmentTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ((?:[0-9.]+(?:, )?)+) \\| [a-z ]+ \\| .+ \\|$");
    private static final Pattern CHAPTER = Pattern.compile("(?m)^\\| V([0-9]+) [^|]+ \\| all ([0-9]+) \\|");
    private static final String RECORD = "/case-studies/lgss-england";

    @LocalServerPort
    private int port;

    @Autowired
    private Changes changes;

    private Http http() {
        return new Http("localhost", port);
    }

    private String header(String address, String name, String... headers) {
        return http().get(address, headers).headers().firstValue(name).orElse("");
    }

    @Test
    void everyRequirementHasItsAnswer() throws IOException {
        var text = Files.readString(Path.of("docs/security.md"));
        var required = Files.readAllLines(Path.of("src/test/resources/security/asvs-5.0.0-level-2.txt"));
        var answered = new ArrayList<>(ROW.matcher(text)
                .results()
                .flatMap(row -> List.of(row.group(1).split(", ", -1)).stream())
                .toList());
        for (var chapter : CHAPTER.matcher(text).results().toList()) {
            answered.addAll(chapter(chapter, required));
        }
        assertThat(answered).containsExactlyInAnyOrderElementsOf(required);
    }

    private static List<String> chapter(MatchResult chapter, List<String> required) {
        var all = required.stream()
                .filter(requirement -> requirement.startsWith(chapter.group(1) + "."))
                .toList();
        assertThat(all).hasSize(Integer.parseInt(chapter.group(2)));
        return all;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/discussion", "/lessons"})
    void theCookieIsOutOfReachAndTravelsByTlsWhereTheReaderDoes(String address) {
        assertThat(header(address, "Set-Cookie"))
                .contains("; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(header(address, "Set-Cookie", "X-Forwarded-Proto", "https", "X-Forwarded-For", "192.0.2.1"))
                .contains("; HttpOnly", "; SameSite=Lax", "; Secure");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", RECORD + ".html", "/api/v1/search", "/site.css", "/nothing"})
    void whoComesByTlsStaysWithIt(String address) {
        assertThat(header(address, "Strict-Transport-Security", "X-Forwarded-Proto", "https"))
                .isEqualTo("max-age=31536000 ; includeSubDomains");
        assertThat(header(address, "Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", RECORD, "/api/v1/search?q=fire", "/site.css", RECORD + ".json"})
    void noOtherSiteMayReadAnAnswer(String address) {
        assertThat(header(address, "Access-Control-Allow-Origin", "Origin", "https://evil.example"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/site.css",
                "/portal.js",
                "/robots.txt",
                "/sitemap.xml",
                "/opensearch.xml",
                "/openapi.yaml",
                RECORD + ".html",
                RECORD + ".md",
                "/api/v1/search"
            })
    void textSaysInWhichLettersItIsWritten(String address) {
        assertThat(header(address, "Content-Type")).matches("(?i)application/(json|yaml)|.+;\\s*charset=utf-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void otherMethodsDoNothing(String method) {
        var answer = http().send(method, RECORD + ".json", "X-Probe", "is told to nobody");
        assertThat(answer.statusCode()).isIn(200, 403, 405, 501);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).doesNotContain("is told to nobody");
        assertThat(answer.statusCode() == 200).isEqualTo(method.equals("OPTIONS"));
    }

    @Test
    void askingChangesNothing() {
        var before = changes.last();
        for (var address : List.of("/", RECORD, RECORD + ".md", "/api/v1/search?q=fire", "/discussion/open", "/none")) {
            http().get(address);
            http().send("HEAD", address);
        }
        assertThat(changes.last()).isEqualTo(before);
    }

    @Test
    void aCallWithoutTheTokenOfItsSessionDoesNothing() throws Exception {
        var home = URI.create("http://localhost:" + port);
        try (var client = HttpClient.newHttpClient();
                var window = new BrowserWindow(client, home, "/discussion")) {
            var call = window.message(1, "answer", "3=costs");
            var forged = call.replaceFirst("\"csrfToken\":\"[^\"]+\"", "\"csrfToken\":\"of-another-site\"");
            assertThat(forged).isNotEqualTo(call);
            var answer = client.send(
                    HttpRequest.newBuilder(home.resolve(window.callAddress()))
                            .header("Content-Type", "application/json")
                            .header("Cookie", window.cookie())
                            .POST(BodyPublishers.ofString(forged))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.body()).doesNotContain("data-part");
            assertThat(window.call("answer", "3=costs")).contains("data-part");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/",
                "/files/case-studies/",
                "/files/.git/config",
                "/.git/config",
                "/.env",
                "/application.properties",
                "/interlocal/page/messages.properties",
                "/META-INF/MANIFEST.MF",
                "/WEB-INF/web.xml",
                "/VAADIN/",
                "/VAADIN/build/",
                "/actuator",
                "/actuator/health",
                "/h2-console"
            })
    void nothingOfTheInsideIsServed(String address) {
        assertThat(http().get(address).statusCode()).isIn(403, 404);
    }
}
