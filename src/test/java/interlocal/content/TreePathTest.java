package interlocal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreePathTest {

    private static final TreePath CASE = new TreePath("case-studies/2020/fire.md");

    @ParameterizedTest
    @CsvSource({
        "map.png, case-studies/2020/map.png",
        "./map.png, case-studies/2020/map.png",
        "../map.png, case-studies/map.png",
        "../../lessons/trust.md, lessons/trust.md",
        "../../lessons/./x/../trust.md, lessons/trust.md",
        "/etc/passwd, case-studies/2020/etc/passwd",
        "a//b, case-studies/2020/a/b",
    })
    void resolvesWhatIsWrittenInAFile(String relative, String expected) {
        assertThat(CASE.resolve(relative)).contains(new TreePath(expected));
    }

    @ParameterizedTest
    @CsvSource({"../../../a", "../..", "../../../case-studies/a", "../../..", "a/../../../..", "..//..//..//etc"})
    void neverLeadsOutOfTheFolder(String relative) {
        assertThat(CASE.resolve(relative)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"%2e%2e/%2e%2e/%2e%2e/etc/passwd", "..%2f..%2f..%2fetc", "..%2f../..%2f%zz"})
    void aLinkNeverLeadsOutOfTheFolder(String destination) {
        assertThat(CASE.resolveLink(destination)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "a%20b.pdf, case-studies/2020/a b.pdf",
        "a+b.pdf?x=1#y, case-studies/2020/a+b.pdf",
        "%C3%A9.pdf#y, case-studies/2020/é.pdf",
        "e%CC%81.pdf, case-studies/2020/é.pdf",
        "a b.pdf, case-studies/2020/a b.pdf",
        "100%.pdf, case-studies/2020/100%.pdf",
        "%zz.pdf, case-studies/2020/%zz.pdf",
        "../trust.md#why, case-studies/trust.md"
    })
    void aLinkIsPercentEncoded(String destination, String expected) {
        assertThat(CASE.resolveLink(destination)).contains(new TreePath(expected));
    }

    @Test
    void whateverIsWrittenStaysInTheFolder() {
        var random = new Random(4);
        var pieces =
                List.of("..", ".", "", "a", "b.md", "%2e%2e", "%2F", "..%2f", "\\", "..\\..", "~", "\0", "é", "?", "#");
        var root = Path.of("/srv/content");
        for (var i = 0; i < 50_000; i++) {
            var relative = IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "" : "/"));
            for (var resolved : List.of(CASE.resolve(relative), CASE.resolveLink(relative))) {
                resolved.map(TreePath::text).ifPresent(text -> {
                    assertThat(text.split("/", -1)).as(relative).doesNotContain("", ".", "..");
                    if (text.indexOf('\0') < 0) {
                        var file = root.resolve(text);
                        assertThat(file.normalize()).as(relative).isEqualTo(file);
                        assertThat(file.startsWith(root)).as(relative).isTrue();
                    }
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lessons/trust.md, /lessons/trust",
        "providers/councils/a.md, /providers/a",
        "vocabulary/practices.yaml, /files/vocabulary/practices.yaml",
        "README.md, /files/README.md",
        "lessons/a b+é#?%.pdf, /files/lessons/a%20b%2B%C3%A9%23%3F%25.pdf"
    })
    void hasAnAddress(String path, String address) {
        assertThat(new TreePath(path).address()).isEqualTo(address);
    }

    @Test
    void theAddressOfAFileMeansThatFile() {
        for (var name :
                List.of("a b", "é", "e\u0301", "😀", "100%", "a+b", "-rf", "a'b\"c", "a?b#c", "x".repeat(200))) {
            var path = new TreePath("presentations/" + name + "/" + name + ".pdf");
            assertThat(URI.create(path.address()).getPath()).isEqualTo("/files/" + path.text());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lessons/a.md, LESSON",
        "case-studies/x/y/a.md, CASE_STUDY",
        "pages/a.md, PAGE",
        "lessons/a.png,",
        "lessons.md,",
        "lessons,",
        "notes/a.md,",
        "Lessons/a.md,"
    })
    void knowsWhichRecordLiesThere(String path, RecordType type) {
        assertThat(new TreePath(path).recordType().orElse(null)).isEqualTo(type);
    }
}
