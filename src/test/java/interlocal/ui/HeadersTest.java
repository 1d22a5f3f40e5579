package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every answer tells the browser what it may do with it. */
@PortalTest
@ReadsOnly
class HeadersTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([A-Za-z0-9+/=]{20,})'");

    private final Http http;

    HeadersTest(@LocalServerPort int port) {
        this.http = new Http("localhost", port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=fire",
                "/case-studies/sample-case",
                "/unknown",
                "/about",
                "/discussion",
                "/case-studies/sample-case.html",
                "/api/v1/search",
                "/site.css",
                "/tokens.css",
                "/portal.js",
                "/icon.svg",
                "/livez",
                "/readyz",
                "/actuator/content",
                "/VAADIN/build/nothing.js"
            })
    void protectsEveryAnswer(String address) {
        var answer = http.get(address);
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()");
        assertThat(header(answer, "Cache-Control")).doesNotContain("no-store");
        var policy = policy(answer);
        assertThat(policy.get("default-src")).isEqualTo("'none'");
        assertThat(policy.get("frame-ancestors")).isEqualTo("'none'");
        assertThat(policy.getOrDefault("script-src", "")).doesNotContain("'unsafe-inline'", "http:", "https:", "*");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void theNonceIsNewEveryTimeAndOnEveryScript() {
        var first = http.get("/discussion");
        var second = http.get("/discussion");
        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        var scripts = Jsoup.parse(first.body()).select("script");
        assertThat(scripts).isNotEmpty();
        assertThat(scripts.eachAttr("nonce")).hasSameSizeAs(scripts).containsOnly(nonce(first));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=fire", "/case-studies/sample-case", "/unknown"})
    void whatIsOnlyReadHasNoScriptAndNoStyleOfItsOwn(String address) {
        var answer = http.get(address);
        assertThat(policy(answer)).containsEntry("script-src", "'self'").containsEntry("style-src", "'self'");
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("script:not([type=application/ld+json])").eachAttr("src"))
                .singleElement()
                .asString()
                .matches("/assets/[0-9a-f]+/portal\\.js");
        assertThat(page.select("style, [style], [onclick], [onload]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/site.css", "/icon.svg", "/readyz"})
    void whatIsNoPageRunsNoScript(String address) {
        assertThat(policy(http.get(address))).doesNotContainKey("script-src");
    }

    @Test
    void aMalformedAddressIsRepairedOrRefusedQuietly() {
        for (var address : new String[] {"/a;b=c", "/%2e%2e/%2e%2e/etc/passwd", "/a%00b", "/case-studies//x"}) {
            var answer = http.get(address);
            if (answer.statusCode() == 301) {
                answer = http.get(header(answer, "Location"));
            }
            assertThat(answer.statusCode()).as(address).isBetween(400, 404);
            assertThat(answer.body()).as(address).doesNotContain("at org.", "Exception", "root:");
        }
    }

    private static String nonce(HttpResponse<String> answer) {
        var found = NONCE.matcher(header(answer, "Content-Security-Policy"));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> policy(HttpResponse<String> answer) {
        return Arrays.stream(header(answer, "Content-Security-Policy").split(";"))
                .map(String::strip)
                .map(directive -> directive.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length > 1 ? parts[1] : ""));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return String.join(", ", answer.headers().allValues(name));
    }
}
