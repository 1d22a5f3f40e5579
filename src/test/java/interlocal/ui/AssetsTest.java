package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Scripts and styles of two releases are never mixed: what a browser keeps has a hash in its address. */
@PortalTest
@ReadsOnly
class AssetsTest {

    private static final Path OURS = Path.of("frontend");
    private static final String FOR_GOOD = "max-age=31536000, public, immutable";
    private static final Pattern ADDRESS = Pattern.compile("/assets/[0-9a-f]{16}/[a-z]+\\.(?:js|css|svg)");
    private static final Pattern OF_VAADIN =
            Pattern.compile("(?:\\./)?(?:VAADIN/build/.+-[\\w-]{8}\\.js|aura/aura\\.css\\?v-c=[0-9a-f]{8})");
    private static final Pattern IMPORT = Pattern.compile("(?:from|import\\(?) ?'([^']+)'");

    private final Http http;

    AssetsTest(@LocalServerPort int port) {
        this.http = new Http("localhost", port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/case-studies/sample-case",
                "/case-studies/sample-case.html",
                "/unknown",
                "/discussion",
                "/discussion/open"
            })
    void whateverADocumentLoadsHasAHash(String page) {
        var document = Jsoup.parse(http.get(page).body());
        var loaded = Stream.concat(
                        document.select("script[src]").eachAttr("src").stream(),
                        document.select("link[rel~=stylesheet|icon|modulepreload]").eachAttr("href").stream())
                .toList();
        assertThat(loaded).anyMatch(address -> address.endsWith("/site.css"));
        assertThat(loaded)
                .allMatch(address -> ADDRESS.matcher(address).matches()
                        || OF_VAADIN.matcher(address).matches());
        assertThat(loaded.stream().filter(address -> address.startsWith("/assets/")))
                .hasSize(page.endsWith(".html") ? 3 : 4)
                .allSatisfy(address -> {
                    var answer = http.get(address);
                    assertThat(answer.statusCode()).isEqualTo(200);
                    assertThat(header(answer, "Cache-Control")).isEqualTo(FOR_GOOD);
                });
    }

    @Test
    void scriptsNameEachOtherByRelativeAddresses() throws IOException {
        for (var script : files().stream().filter(name -> name.endsWith(".js")).toList()) {
            assertThat(IMPORT.matcher(Files.readString(OURS.resolve(script))).results())
                    .as(script)
                    .allSatisfy(found ->
                            assertThat(files()).map(name -> "./" + name).contains(found.group(1)));
        }
    }

    @Test
    void everyFileIsThereUnderTheSameHash() throws IOException {
        var folder = script().replaceFirst("[^/]+$", "");
        for (var name : files()) {
            var answer = http.get(folder + name);
            assertThat(answer.statusCode()).as(name).isEqualTo(200);
            assertThat(answer.body()).as(name).isEqualTo(Files.readString(OURS.resolve(name)));
            assertThat(header(answer, "Cache-Control")).as(name).isEqualTo(FOR_GOOD);
        }
        assertThat(http.get(folder + "none.js").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormerHashIsAnsweredWithThePresentFileWhichIsNotKept() {
        var former = http.get("/assets/0123456789abcdef/portal.js");
        assertThat(former.statusCode()).isEqualTo(200);
        assertThat(former.body()).isEqualTo(http.get(script()).body());
        assertThat(header(former, "Cache-Control")).isEqualTo("no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/portal.js", "/site.css", "/icon.svg", "/assets/0123456789abcdef/site.css"})
    void whatHasNoHashIsAskedForAgain(String address) {
        var answer = http.get(address);
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-cache");
        var again = http.get(address, "If-None-Match", header(answer, "ETag"));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void filesAreCompressedForWhoCanReadThat() {
        var packed = http.get(script(), "Accept-Encoding", "gzip, br");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
    }

    private String script() {
        return Jsoup.parse(http.get("/").body())
                .expectFirst("script[type=module]")
                .attr("src");
    }

    private static List<String> files() throws IOException {
        try (var files = Files.list(OURS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
