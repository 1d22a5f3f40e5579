package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    private static final List<String> PARTS = List.of(
            "a",
            "Z",
            "9",
            "/",
            "//",
            "%",
            "%2",
            "%2F",
            "%5C",
            "\\",
            "%25",
            "%E9",
            "%C3%A9",
            "%c3%a9",
            "%FF",
            "%00",
            "%0A",
            "%7F",
            "%EF%BF%BE",
            ";x=y",
            "%3B",
            ".",
            "..",
            "/../",
            "%2e%2e",
            "?",
            "&",
            "=",
            "+",
            "%20",
            "|",
            "{",
            "}",
            "[",
            "^",
            "`",
            "<",
            "\"",
            "'",
            "~",
            "-",
            ":",
            "@",
            "é");

    @ParameterizedTest
    @CsvSource({
        "/case-studies/x?utm_campaign=50%off, /case-studies/x?utm_campaign=50%25off",
        "/search?q=10%, /search?q=10%25",
        "/search?q=caf%E9, /search?q=caf%C3%A9",
        "/search?q=caf%E9+caf%C3%A9, /search?q=caf%C3%A9+caf%C3%A9",
        "/search?q=%93fire%94, /search?q=%E2%80%9Cfire%E2%80%9D",
        "/search?x=a|b, /search?x=a%7Cb",
        "/search?q={fire}, /search?q=%7Bfire%7D",
        "/search?q=fire%0D%0Abrigade, /search?q=fire%20%20brigade",
        "/search?q=%, /search?q=%25",
        "/search?q=%zz, /search?q=%25zz",
        "//case-studies/x, /case-studies/x",
        "/case-studies//x, /case-studies/x",
        "/case-studies/x//, /case-studies/x/",
        "/case-studies%2Fx, /case-studies/x",
        "/case-studies%5cx, /case-studies/x",
        "/case-studies\\x, /case-studies/x",
        "/case-studies/x;jsessionid=1, /case-studies/x",
        "/case-studies;a=b/x%3Bc, /case-studies/x",
        "/case-studies/x%, /case-studies/x",
        "/case-studies/x%00, /case-studies/x",
        "/case-studies/x%0d%0aSet-Cookie:a, /case-studies/xSet-Cookie:a",
        "/case-studies/caf%E9, /case-studies/caf%C3%A9",
        "/case-studies/./x, /case-studies/x",
        "/lessons/../case-studies/x, /case-studies/x",
        "/lessons/%2e%2E/case-studies/x, /case-studies/x",
        "/../../x, /x",
        "//, /",
        "/search?=&=x, /search",
        "/search?=x&q=fire, /search?q=fire",
        "///evil.example, /evil.example"
    })
    void isRepaired(String asked, String meant) {
        assertThat(address(asked).repaired()).hasToString(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=fire+brigade&type=case-study&service=public-safety/fire",
                "/search?q=caf%C3%A9&x=%26%3D%25&y",
                "/search?q=it's%20(not)%20a*b,c:d@e!$~",
                "/case-studies/x/",
                "/%C3%A9t%C3%A9",
                "/%c3%a9t%c3%a9",
                "/files/a%20b%28c%29,d+e.pdf",
                "/VAADIN/build/indexhtml-DV7-JQLt.js",
                "/VAADIN/push?v-r=push&v-uiId=1&X-atmo-protocol=true&Content-Type=application/json;%20charset=UTF-8",
                "/?v-r=init&location=case-studies%2Fx&query=q%3Da%26b"
            })
    void staysAsItIsIfItIsWellFormed(String asked) {
        assertThat(address(asked).repaired()).hasToString(asked);
    }

    @Test
    void isSentAnywhereOnceAndThenUnderstoodByAll() {
        var random = new Random(24);
        for (var attempt = 0; attempt < 20_000; attempt++) {
            var asked = new Address("/" + parts(random), random.nextBoolean() ? parts(random) : null);
            var meant = asked.repaired();
            assertThat(meant.repaired()).as("%s", asked).isEqualTo(meant);
            assertThat(meant.path())
                    .as("%s", asked)
                    .startsWith("/")
                    .doesNotContain("//", "%2F", "%25", "%00", ";", "\\");
            assertThat(URI.create("http://localhost" + meant).getHost()).isEqualTo("localhost");
            for (var half : List.of(meant.path(), meant.query() == null ? "" : meant.query())) {
                assertThat(URLDecoder.decode(half.replace("+", "%2B"), StandardCharsets.UTF_8))
                        .as("%s", asked)
                        .doesNotContain("\uFFFD", "\0", "\n");
            }
        }
    }

    @Test
    void thousandsOfParametersAreCut() {
        assertThat(address("/search?" + "a&".repeat(3_000)).repaired().query()).hasSizeLessThan(1_001);
    }

    private static String parts(Random random) {
        var text = new StringBuilder();
        for (var part = random.nextInt(8); part > 0; part--) {
            text.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        return text.toString();
    }

    private static Address address(String text) {
        var parts = text.split("\\?", 2);
        return new Address(parts[0], parts.length > 1 ? parts[1] : null);
    }
}
