package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.Patience;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** What a visitor gets before any script has run: all there is to read. */
@PortalTest
class FirstResponseTest {

    private static final String SITE = PortalTest.SITE;

    private final Http http;
    private final TestLibrary library;

    FirstResponseTest(@LocalServerPort int port, @Autowired TestLibrary library) {
        this.http = new Http("localhost", port);
        this.library = library;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=fire",
                "/search?q=zebrafish",
                "/search?type=lesson&service=public-safety",
                "/case-studies",
                "/lessons",
                "/research",
                "/trainings",
                "/presentations",
                "/providers",
                "/case-studies/sample-case",
                "/lessons/sample-lesson",
                "/research/sample-research",
                "/trainings/sample-training",
                "/presentations/sample-talk",
                "/providers/sample-provider",
                "/pages/about",
                "/pages/evidence",
                "/pages/data",
                "/pages/accessibility",
                "/discussion",
                "/discussion/model",
                "/discussion/model/health"
            })
    void isAWholePage(String address) {
        var answer = http.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        var page = Jsoup.parse(answer.body());
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).endsWith(" · Interlocal").hasSizeGreaterThan(15);
        assertThat(page.select("meta[name=description]")).hasSize(1);
        assertThat(page.expectFirst("meta[name=description]").attr("content")).hasSizeBetween(30, 300);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("meta[name=viewport]")).hasSize(1);
        page.select("script[type=application/ld+json]")
                .forEach(script -> assertThat(JsonMapper.shared()
                                .readTree(script.data())
                                .path("@context")
                                .asString())
                        .isEqualTo("https://schema.org"));
    }

    @ParameterizedTest
    @CsvSource({
        "/,/",
        "/search,/search",
        "/search?q=,/search",
        "/search?unknown=1,/search",
        "/lessons,/lessons",
        "/lessons/,/lessons",
        "/case-studies/sample-case,/case-studies/sample-case",
        "/case-studies/sample-case?from=feed,/case-studies/sample-case",
        "/pages/about,/pages/about"
    })
    void namesItsCanonicalAddress(String address, String canonical) {
        assertThat(page(address).expectFirst("link[rel=canonical]").attr("href"))
                .isEqualTo(SITE + canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=fire", "/search?service=public-safety", "/nothing", "/case-studies/nothing"})
    void keepsSearchesAndProblemsOutOfSearchEngines(String address) {
        var page = page(address);
        assertThat(page.select("link[rel=canonical]")).isEmpty();
        assertThat(page.expectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void carriesTheWholeArticleAndItsData() {
        var page = page("/case-studies/sample-case");
        assertThat(page.expectFirst("main").text())
                .contains(
                        "The cost fell.",
                        "Nobody measured it twice.",
                        "Another with a name that was taken.",
                        "$1,234,567");
        assertThat(page.select("article table")).isNotEmpty();
        var data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("headline").asString()).isEqualTo("Sample: two towns share a brigade");
        assertThat(data.path("url").asString()).isEqualTo(SITE + "/case-studies/sample-case");
        assertThat(data.path("datePublished").asString()).isEqualTo("2026-01-01");
        assertThat(data.path("author").path(0).path("name").asString()).isEqualTo("Ada Sample");
        assertThat(data.path("citation").path(0).path("name").asString()).isEqualTo("The evaluation");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/unknown",
                "/unknown/deep/path",
                "/case-studies/none",
                "/case-studies/sample-case/deeper",
                "/pages",
                "/pages/none",
                "/sitemap",
                "/case-studies/SAMPLE-CASE%20x",
                "/%C3%A9t%C3%A9",
                "/search/deeper",
                "/discussion/model/none",
                "/discussion/models"
            })
    void anUnknownAddressIsNotFound(String address) {
        var answer = http.get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("h1").eachText()).containsExactly("There is no such page");
        assertThat(page.title()).isEqualTo("There is no such page · Interlocal");
    }

    @ParameterizedTest
    @CsvSource({
        "/about,/pages/about",
        "/discussion/model/model,/discussion/model",
        "/case-studies/sample-case-of-old,/case-studies/sample-case",
        "/lessons/sample-case,/case-studies/sample-case",
        "/Case-Studies/Sample-Case,/case-studies/sample-case",
        "/LESSONS?stage=review&q=a%26b,/lessons?stage=review&q=a%26b",
        "/Service-Types/Public-Safety,/service-types/public-safety",
        "/case-studies/sample-case.,/case-studies/sample-case",
        "/case-studies/sample-lesson,/lessons/sample-lesson"
    })
    void whatMovedIsFoundAtItsNewAddress(String old, String present) {
        var answer = http.get(old);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue(present);
    }

    @Test
    void whatWasWithdrawnIsGone() {
        var file = "lessons/withdrawn.md";
        library.save(file, "---\ntitle: To be withdrawn\nsummary: Not for long.\n---\nText.\n");
        becomes("/lessons/withdrawn", 200);
        library.remove(file);
        becomes("/lessons/withdrawn", 410);
        var page = page("/lessons/withdrawn");
        assertThat(page.select("h1").eachText()).containsExactly("This record was withdrawn");
        assertThat(page.text()).doesNotContain("Not for long");
    }

    private void becomes(String address, int status) {
        Awaitility.await()
                .atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(http.get(address).statusCode()).isEqualTo(status));
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }
}
