package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.Walks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Wherever a proxy shows the portal, everything leads to where it is shown. */
@PortalTest
@ReadsOnly
class UnderAPathTest {

    static final String[] STARTS = {"/", "/robots.txt", "/sitemap.xml", "/opensearch.xml", "/openapi.yaml"};

    private static final String PREFIX = "X-Forwarded-Prefix";
    private static final String PATH = "/library";
    private static final int WHOLE = 100;

    @LocalServerPort
    private int port;

    private Http http() {
        return new Http("localhost", port);
    }

    private HttpResponse<String> get(String address, String prefix) {
        return http().get(address, PREFIX, prefix);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", PATH})
    void everyLinkScriptStyleAndFormLeadsToSomethingOfThePortal(String base) {
        var crawl = new Crawl(http(), base, !base.isEmpty(), sample());
        assertThat(crawl.from(STARTS)).isEmpty();
        assertThat(crawl.asked()).isGreaterThan(80);
    }

    /** All addresses; in the usual gate, of records and terms only some, which look much like the others. */
    static Predicate<String> sample() {
        var oneIn = Walks.of(WHOLE) == WHOLE ? 1 : 60;
        return address -> !address.matches("/[^/?]+/.+")
                || address.startsWith("/VAADIN/")
                || address.startsWith("/assets/")
                || address.startsWith("/api/")
                || Math.floorMod(address.replaceFirst("[.?].*", "").hashCode(), oneIn) == 0;
    }

    @ParameterizedTest
    @CsvSource({
        "/Case-Studies, /case-studies",
        "//case-studies, /case-studies",
        "/lessons/lgss-england, /case-studies/lgss-england",
        "/about, /pages/about",
        "/a%zz, /azz"
    })
    void redirectsLeadBelowThePath(String address, String target) {
        var answer = redirect(address);
        assertThat(answer).isEqualTo("301 " + PATH + target);
    }

    /** Asks as it stands, which Java's client would not. */
    private String redirect(String address) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            var request = "GET " + address + " HTTP/1.0\r\nHost: localhost\r\n" + PREFIX + ": " + PATH + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var location = answer.lines()
                    .filter(line -> line.startsWith("Location: "))
                    .findFirst()
                    .orElse("none");
            return answer.substring(9, 12) + " " + location.replace("Location: ", "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/case-studies/nothing", "/files/nothing", "/case-studies/nothing.html"})
    void errorPagesLeadBelowThePath(String address) {
        var answer = get(address, PATH);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("a.brand").attr("href")).isEqualTo(PATH + "/");
    }

    @Test
    void canonicalAddressesAreThoseOfTheSite() {
        var head = Jsoup.parse(get("/case-studies/lgss-england", PATH).body()).head();
        assertThat(head.select("link[rel=canonical]").attr("href"))
                .isEqualTo(PortalTest.SITE + "/case-studies/lgss-england");
        assertThat(head.select("script[type=application/ld+json]").html())
                .contains("\"url\":\"" + PortalTest.SITE + "/case-studies/lgss-england\"");
    }

    @Test
    void theCookieIsSentBelowThePathOnly() {
        for (var address : List.of("/discussion", "/lessons")) {
            assertThat(cookies(get(address, PATH))).allMatch(cookie -> cookie.contains("; Path=/library/; HttpOnly"));
            assertThat(cookies(http().get(address))).allMatch(cookie -> cookie.contains("; Path=/; HttpOnly"));
        }
    }

    private static List<String> cookies(HttpResponse<String> answer) {
        var cookies = answer.headers().allValues("Set-Cookie");
        assertThat(cookies).isNotEmpty();
        return cookies;
    }

    @Nested
    class APrefix {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "//evil.example",
                    "https://evil.example",
                    "/\\\\evil.example",
                    "/a/../b",
                    "/.",
                    "/a b",
                    "/a\"onclick=x",
                    "library"
                })
        void thatIsNoPathIsLeftOut(String prefix) {
            assertThat(brand(get("/nothing", prefix))).isEqualTo("/");
        }

        @ParameterizedTest
        @CsvSource({"/library/, /library/", "'/a, /b', /a/b/", "/, /", "/~x/1.2_3-4, /~x/1.2_3-4/"})
        void isReadAsProxiesWriteIt(String prefix, String home) {
            assertThat(brand(get("/nothing", prefix))).isEqualTo(home);
        }

        private static String brand(HttpResponse<String> answer) {
            return Jsoup.parse(answer.body()).select("a.brand").attr("href");
        }
    }
}
