package interlocal.page.list;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list says what it does, and says it once. */
@PortalTest
@ReadsOnly
class WordsOfListsTest {

    private final Http http;

    WordsOfListsTest(@LocalServerPort int port) {
        this.http = new Http("localhost", port);
    }

    @ParameterizedTest
    @CsvSource({
        "/search,Best evidence,Best evidence Newest Title,1",
        "/case-studies,Best evidence,Best evidence Newest Title,1",
        "/case-studies?sort=newest,Newest,Best evidence Newest Title,0",
        "/lessons,Newest,Newest Title,0",
        "/lessons?sort=newest,Newest,Newest Title,0",
        "/providers?sort=title,Title,Newest Title,1",
        "/lessons?q=trust,Best match,Best match Newest Title,0",
        "/trainings,Soonest,Soonest Newest Title,1"
    })
    void ordersHaveTheirNames(String list, String current, String all, int explained) {
        var page = page(list);
        assertThat(page.select(".sort a[aria-current]").eachText()).containsExactly(current);
        assertThat(page.select(".sort a").text()).isEqualTo(all);
        assertThat(page.select(".results-bar ~ p.quiet")).hasSize(explained);
    }

    @Test
    void nothingFoundIsSaidOnce() {
        var page = page("/search?q=zebrafishquux");
        assertThat(page.select("main h1").text()).isEqualTo("Nothing found for “zebrafishquux”");
        assertThat(page.select(".notice")).isEmpty();
        assertThat(page.select(".empty p").text()).isEqualTo("This will find something:");
        assertThat(page("/search?q=zebrafishquux+quuxzebrafish")
                        .select(".notice")
                        .text())
                .isEqualTo("Nothing contains “zebrafishquux”, “quuxzebrafish”.");
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }
}
