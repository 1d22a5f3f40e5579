package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a visitor asks or an editor writes, only the portal's own scripts run. */
@PortalTest
@ReadsOnly
class HostileTest {

    private static final String TEXT =
            "\"'></textarea></title></script><xss-probe onclick=alert(1)><img src=x onerror=alert(1)>${7*7}{{7*7}}<!--";
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action", "formaction", "data", "srcset");

    private final Http http;
    private Set<String> ownScripts = Set.of();

    HostileTest(@LocalServerPort int port) {
        this.http = new Http("localhost", port);
    }

    @BeforeEach
    void rememberOurScripts() {
        ownScripts = scripts(page("/pages/about"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=%s",
                "/lessons?q=%s",
                "/search?q=fire&service=%s",
                "/search?q=fire&type=%s&model=%s&country=%s&language=%s&decade=%s",
                "/search?sort=%s&page=%s&size=%s",
                "/search?%s=1",
                "/%s",
                "/case-studies/%s",
                "/pages/%s",
                "/%s/%s",
                "/search?q=%s&type=lesson&service=hostile",
                "/search?q=zebrafish&service=hostile"
            })
    void nothingAskedIsExecuted(String address) {
        var text = encoded(TEXT);
        harmless(page(address.replace("%s", address.contains("?") ? text : text.replace("%2F", "%252F"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=hostile",
                "/search?service=hostile",
                "/case-studies?service=hostile&sort=newest",
                "/case-studies/hostile"
            })
    void nothingWrittenIsExecuted(String address) {
        var page = page(address);
        assertThat(page.select("main").text()).contains("Hostile");
        harmless(page);
    }

    @Test
    void whatIsAskedShowsAsItWasAsked() {
        var page = page("/search?q=" + encoded(TEXT));
        assertThat(page.expectFirst("main input[name=q]").attr("value")).isEqualTo(TEXT);
        assertThat(page.expectFirst("main h1").text()).contains("<xss-probe onclick=alert(1)>");
        assertThat(page.title()).contains("<xss-probe onclick=alert(1)>", "${7*7}{{7*7}}");
    }

    @Test
    void whatIsWrittenShowsAsItWasWritten() {
        var page = page("/case-studies/hostile");
        var title = page.expectFirst("h1").wholeText();
        assertThat(title).contains("</script><xss-probe onclick=alert(1)>\"'><img src=x onerror=alert(1)> {{7*7}}");
        var data = JsonMapper.shared()
                .readTree(page.expectFirst("script[type=application/ld+json]").data());
        assertThat(data.path("headline").asString()).isEqualTo(title);
        assertThat(data.path("author").path(0).path("name").asString())
                .isEqualTo("</script><xss-probe>author</xss-probe>");
        assertThat(page.expectFirst("meta[name=description]").attr("content")).contains("</title></style></textarea>");
    }

    @Test
    void chipsAndHiddenFieldsCarryOnlyKnownTerms() {
        var page = page("/search?service=hostile&service=" + encoded(TEXT) + "&evil=" + encoded(TEXT));
        assertThat(page.select("input[type=hidden]").eachAttr("name")).containsOnly("service");
        assertThat(page.select("input[type=hidden]").eachAttr("value")).containsOnly("hostile");
        assertThat(page.select(".chip").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("<xss-probe onclick=alert(1)>term");
    }

    private void harmless(Document page) {
        assertThat(page.select("xss-probe, iframe, object, embed, applet, frame, meta[http-equiv=refresh]"))
                .isEmpty();
        assertThat(page.select("base")).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("img[src=x]")).isEmpty();
        assertThat(scripts(page)).isSubsetOf(ownScripts);
        assertThat(page.select("script:not([nonce], [src$=/portal.js], [type=application/ld+json])"))
                .isEmpty();
        for (var element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                assertThat(attribute.getKey().toLowerCase(Locale.ROOT))
                        .as(element.outerHtml())
                        .doesNotStartWith("on");
                assertThat(executable(attribute)).as(element.outerHtml()).isFalse();
            }
        }
        assertThat(page.text()).doesNotContain("49{{");
    }

    private static boolean executable(Attribute attribute) {
        var value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        return ADDRESSES.contains(attribute.getKey())
                && (value.startsWith("javascript:") || value.startsWith("vbscript:") || value.startsWith("data:text"));
    }

    /** All that would run, without what differs from response to response. */
    private static Set<String> scripts(Document page) {
        return page.select("script:not([type=application/ld+json])").stream()
                .map(script -> script.attr("src")
                        + script.data().replaceAll("\"[^\"]*\"", "\"\"").strip())
                .collect(Collectors.toSet());
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
