package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Patience;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Further pages are of the state of the first, for whoever has seen that, and no address tells of it. */
@PortalTest
class LeafingTest {

    private static final String FILE = "lessons/published-meanwhile.md";

    private final Http http;
    private final TestLibrary library;

    LeafingTest(@LocalServerPort int port, @Autowired TestLibrary library) {
        this.http = new Http("localhost", port);
        this.library = library;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?sort=title", "/lessons?size=5", "/search?q=service&type=lesson&size=5"})
    void whatIsPublishedMeanwhileComesWithTheNextFirstPage(String first) {
        var second = first + "&page=2";
        var one = http.get(first);
        var cookie = one.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
        var total = total(one);
        library.save(FILE, "---\ntitle: A service lesson\nsummary: Of a service.\n---\nText.\n");
        try {
            becomes(second, total + 1);
            assertThat(total(http.get(second, "Cookie", cookie))).isEqualTo(total);
            assertThat(total(http.get(first, "Cookie", cookie))).isEqualTo(total + 1);
            assertThat(total(http.get(second, "Cookie", cookie))).isEqualTo(total + 1);
        } finally {
            library.remove(FILE);
        }
        becomes(second, total);
    }

    @Test
    void noLinkNamesAState() {
        for (var address :
                new String[] {"/search", "/search?page=2", "/lessons?page=2&size=5", "/search?page=2&state=7"}) {
            var answer = http.get(address);
            assertThat(answer.body()).as(address).doesNotContain("state=");
        }
    }

    @Test
    void anAddressOfFormerTimesLosesItsState() {
        var answer = http.get("/search?q=fire&page=2&state=17&type=lesson");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/search?q=fire&type=lesson&page=2");
    }

    private void becomes(String address, long total) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(total(http.get(address))).isEqualTo(total));
    }

    private static long total(HttpResponse<String> answer) {
        return Visitor.number(
                Jsoup.parse(answer.body()).expectFirst(".results-bar .num").text());
    }
}
