package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.content.RecordType;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.TreeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormatsTest extends ExchangeTest {

    private static final String KNOWN = "/case-studies/north-shore-fire-department";

    @Test
    void markdownIsTheFileByteForByteForEveryRecord() throws IOException {
        for (var file : walked()) {
            var answer = http().get(address(file) + ".md");
            assertThat(answer.status()).as(address(file)).isEqualTo(200);
            assertThat(answer.bytes()).isEqualTo(file.read(DocumentReader.LARGEST));
            assertThat(answer.header("Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("inline; filename=\"" + file.path().fileName() + "\"");
        }
    }

    @Test
    void jsonIsWhatTheApiAnswersForEveryRecord() throws IOException {
        for (var file : walked()) {
            var answer = http().get(address(file) + ".json");
            var slug = file.path().fileName().replace(".md", "");
            assertThat(answer.type()).isEqualTo("application/json");
            assertThat(answer.bytes())
                    .isEqualTo(http().get("/api/v1/records/" + slug).bytes());
            assertThat(new String(file.read(DocumentReader.LARGEST), StandardCharsets.UTF_8))
                    .endsWith(answer.json().get("body").asString());
        }
    }

    @Test
    void htmlIsThePageForEveryRecord() throws IOException {
        for (var file : walked()) {
            var answer = http().get(address(file) + ".html");
            assertThat(answer.status()).as(address(file)).isEqualTo(200);
            assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
            var page = Jsoup.parse(answer.text());
            var title = http().get(address(file) + ".json").json().at("/frontMatter/title");
            assertThat(page.select("main h1").text()).isEqualTo(title.asString().replaceAll("\\s+", " "));
            assertThat(page.select("script")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(RecordType.class)
    void everyTypeHasItsForms(RecordType type) throws IOException {
        assertThat(files().stream().map(file -> file.path().recordType().orElseThrow()))
                .contains(type);
    }

    @Test
    void frontMatterKeepsItsTypesAndWhatThePortalDoesNotKnow() {
        var json = http().get("/case-studies/" + Samples.RENAMED + ".json").json();
        assertThat(json.at("/frontMatter/x-extra").toString()).isEqualTo("{\"kept\":[1,2.5,true]}");
        assertThat(json.get("url").asString()).isEqualTo(SITE + "/case-studies/" + Samples.RENAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".html"})
    void aFormerSlugAndAnotherTypeLeadToTheSameForm(String ending) {
        for (var from : List.of("/case-studies/" + Samples.FORMER, "/lessons/" + Samples.RENAMED)) {
            var answer = http().get(from + ending);
            assertThat(answer.status()).isEqualTo(301);
            assertThat(answer.header("Location")).isEqualTo("/case-studies/" + Samples.RENAMED + ending);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".html"})
    void anAddressTypedInCapitalsLeadsToTheSameForm(String ending) {
        var loud = ending.toUpperCase(Locale.ROOT);
        for (var typed : List.of(
                KNOWN.toUpperCase(Locale.ROOT) + loud,
                "/Case-Studies/north-shore-fire-department" + ending,
                "/case-studies/North-Shore-Fire-Department" + ending,
                "/lessons/North-Shore-Fire-Department" + ending,
                KNOWN + loud,
                KNOWN + ending + ".",
                KNOWN + ending + "%22)")) {
            var answer = http().get(typed);
            assertThat(answer.status()).as(typed).isEqualTo(301);
            assertThat(answer.header("Location")).as(typed).isEqualTo(KNOWN + ending);
        }
        var former = http().get("/Case-Studies/" + Samples.FORMER.toUpperCase(Locale.ROOT) + loud);
        assertThat(former.header("Location")).isEqualTo("/case-studies/" + Samples.RENAMED + ending);
        assertThat(http().get("/case-studies/" + Samples.WITHDRAWN + loud).status())
                .isEqualTo(410);
        for (var unknown : List.of("/Case-Studies/none" + loud, "/Unknown/north-shore-fire-department" + loud)) {
            assertThat(http().get(unknown).status()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void aFormerSlugLeadsToTheRecordInTheApi() {
        var answer = http().get("/api/v1/records/" + Samples.FORMER);
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/api/v1/records/" + Samples.RENAMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".html"})
    void whatWasWithdrawnIsGoneAndWhatNeverWasIsNotFound(String ending) {
        assertThat(http().get("/case-studies/" + Samples.WITHDRAWN + ending).status())
                .isEqualTo(410);
        for (var name : List.of("no-such-draft", "", "UPPER", "%F0%9F%98%80", "a".repeat(3_000))) {
            assertThat(http().get("/case-studies/" + name + ending).status())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".html"})
    void headHasTheHeadersWithoutTheBody(String ending) {
        var whole = http().get(KNOWN + ending);
        var head = http().send("HEAD", KNOWN + ending);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bytes()).isEmpty();
        for (var header : List.of("ETag", "Content-Type", "Content-Length", "Link", "Cache-Control")) {
            assertThat(head.header(header)).isEqualTo(whole.header(header)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".md", ".json", ".html"})
    void whatIsKnownIsNotSentAgain(String ending) {
        var first = http().get(KNOWN + ending);
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Link")).isEqualTo("<" + SITE + KNOWN + ">; rel=\"canonical\"");
        var second = http().get(KNOWN + ending, "If-None-Match", first.header("ETag"));
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.bytes()).isEmpty();
        assertThat(http().get(KNOWN + ending, "If-None-Match", "\"other\"").status())
                .isEqualTo(200);
    }

    @Test
    void theAddressWithoutAnEndingStaysThePage() {
        var answer = http().get(KNOWN);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("text/html");
        assertThat(answer.header("ETag"))
                .isNotEqualTo(http().get(KNOWN + ".html").header("ETag"));
    }

    @Test
    void longAnswersAreCompressed() {
        var answer = http().get(KNOWN + ".json", "Accept-Encoding", "gzip");
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(answer.header("ETag")).isEqualTo(http().get(KNOWN + ".json").header("ETag"));
    }

    @Test
    void theFormsOfATextOnATermAreUnderItsSlug() throws IOException {
        var file = Path.of("content/pages/partnership-models/mutual-aid.md");
        assertThat(http().get("/pages/model-mutual-aid.md").bytes()).isEqualTo(Files.readAllBytes(file));
        assertThat(http().get("/pages/model-mutual-aid.json").text()).contains("/partnership-models/mutual-aid");
        assertThat(http().get("/pages/model-mutual-aid.html").text()).contains("<h1 tabindex=\"-1\">Mutual aid</h1>");
        assertThat(http().get("/pages/mutual-aid.md").status()).isEqualTo(301);
    }

    @Test
    void noFormOpensASession() {
        for (var ending : List.of(".md", ".json", ".html")) {
            assertThat(http().get(KNOWN + ending).header("Set-Cookie")).isEmpty();
        }
    }

    /** Those that are walked: their forms are made in the same way as all others. */
    private static List<TreeFile> walked() throws IOException {
        return Walks.among(files());
    }

    private static List<TreeFile> files() throws IOException {
        return ContentTree.list(Path.of("content")).files().stream()
                .filter(file -> file.path().recordType().isPresent())
                .filter(file -> address(file).startsWith("/" + file.path().folder()))
                .toList();
    }

    private static String address(TreeFile file) {
        return file.path().address();
    }
}
