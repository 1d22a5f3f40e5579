package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilesTest extends ExchangeTest {

    private static final String FOLDER = "/files/presentations/files/";
    private static final String PICTURE = FOLDER + "picture.png";

    @Test
    void aPictureIsShown() {
        var answer = http().get(PICTURE);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo("image/png");
        assertThat(answer.bytes()).isEqualTo(Samples.PICTURE);
        assertThat(answer.header("Content-Length")).isEqualTo("16");
        assertThat(answer.header("Content-Disposition")).isEqualTo("inline; filename=\"picture.png\"");
    }

    @ParameterizedTest
    @CsvSource({
        "drawing.svg, image/svg+xml",
        "page.html, text/html",
        "slides.pdf, application/pdf",
        "unknown.xyzzy, application/octet-stream"
    })
    void whatMightRunIsToBeKept(String name, String type) {
        var answer = http().get(FOLDER + name);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture.png", "drawing.svg", "page.html", "slides.pdf", "unknown.xyzzy"})
    void noFileHasAnyRights(String name) {
        var answer = http().get(FOLDER + name);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aNameCannotAddToTheHeader() {
        var answer = http().get(FOLDER + "na%C3%AFve%20%22quoted%22%2C%20x%3Dy.csv");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"naive \\\"quoted\\\", x=y.csv\"; "
                        + "filename*=UTF-8''na%C3%AFve%20%22quoted%22%2C%20x%3Dy.csv");
    }

    @Test
    void aRangeIsSentAlone() {
        var answer = http().get(PICTURE, "Range", "bytes=4-7");
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes 4-7/16");
        assertThat(answer.bytes()).isEqualTo(Arrays.copyOfRange(Samples.PICTURE, 4, 8));
    }

    @Test
    void aRangeBeyondTheEndIsRefused() {
        var answer = http().get(PICTURE, "Range", "bytes=100-");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.header("Content-Range")).isEqualTo("bytes */16");
    }

    @Test
    void aRangeOfAnotherVersionIsAnsweredWithTheWhole() {
        var tag = http().get(PICTURE).header("ETag");
        assertThat(http().get(PICTURE, "Range", "bytes=0-3", "If-Range", tag).status())
                .isEqualTo(206);
        var other = http().get(PICTURE, "Range", "bytes=0-3", "If-Range", "\"other\"");
        assertThat(other.status()).isEqualTo(200);
        assertThat(other.bytes()).isEqualTo(Samples.PICTURE);
    }

    @Test
    void whatIsKnownIsNotSentAgain() {
        var tag = http().get(PICTURE).header("ETag");
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(http().get(PICTURE, "If-None-Match", tag).status()).isEqualTo(304);
        var head = http().send("HEAD", PICTURE);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo("16");
        assertThat(head.header("ETag")).isEqualTo(tag);
    }

    @Test
    void recordsAndWhatIsNotInTheCatalogAreNoFiles() {
        for (var path :
                List.of("", "presentations", "presentations/files/", "case-studies/sample-renamed.md", "none")) {
            assertThat(http().get("/files/" + path).status()).as(path).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/files/../application.properties",
                "/files/../../../../etc/passwd",
                "/files/%2e%2e/%2e%2e/%2e%2e/etc/passwd",
                "/files/..%2f..%2f..%2fetc%2fpasswd",
                "/files/..%5c..%5cetc%5cpasswd",
                "/files/%252e%252e/%252e%252e/etc/passwd",
                "/files//etc/passwd",
                "/files/presentations/../../../etc/passwd",
                "/files/presentations/..;/..;/etc/passwd",
                "/files/presentations/files/picture.png%00.txt",
                "/files/presentations/files/picture.png%0d%0aX-Injected:%201",
                "/files/C:%5cwindows%5cwin.ini",
                "/files/%c0%ae%c0%ae/etc/passwd"
            })
    void noPathLeadsOut(String target) {
        var answer = mended(target);
        assertThat(answer.status()).isIn(400, 404);
        assertThat(answer.text()).doesNotContain("root:", "Exception", "at org.", "spring.datasource");
        assertThat(answer.header("X-Injected")).isEmpty();
    }

    /** The answer at an address, or at the one to which a malformed address is mended. */
    private Answer mended(String target) {
        var answer = http().raw(target);
        return answer.status() == 301 ? http().raw(answer.header("Location")) : answer;
    }

    @Test
    void aVeryLongPathIsNotFound() {
        assertThat(http().raw("/files/" + "a/".repeat(2_500)).status()).isIn(400, 404);
    }
}
