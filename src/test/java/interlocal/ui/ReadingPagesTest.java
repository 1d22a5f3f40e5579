package interlocal.ui;

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

/** Documents show the page of their address, and nothing else decides what they show. */
@PortalTest
@ReadsOnly
class ReadingPagesTest {

    private final Http http;

    ReadingPagesTest(@LocalServerPort int port) {
        this.http = new Http("localhost", port);
    }

    @Test
    void searchParametersBecomeTitleAndContent() {
        var page = page("/search?q=brigade&type=case-study");
        assertThat(page.title()).isEqualTo("brigade – search · Interlocal");
        assertThat(page.select("main .chip").eachText()).containsExactly("Type Case study");
        assertThat(page.expectFirst("main input[name=q]").attr("value")).isEqualTo("brigade");
        assertThat(page.select(".result h2").eachText()).contains("Sample: two towns share a brigade");
    }

    @Test
    void aSearchThatFindsNothingSaysSo() {
        var page = page("/search?q=zebrafish");
        assertThat(page.title()).isEqualTo("zebrafish – search · Interlocal");
        assertThat(page.select(".result")).isEmpty();
        assertThat(page.select("main h1").eachText()).containsExactly("Nothing found for “zebrafish”");
    }

    @Test
    void aMisspeltSearchShowsWhatIsMeantAndLeadsToWhatWasTyped() {
        var page = page("/search?q=brigdae&type=case-study");
        var meant = page.expectFirst(".meant");
        assertThat(meant.text()).startsWith("Searched for “brigade” instead of “brigdae”.");
        assertThat(meant.expectFirst("a").attr("href")).isEqualTo("/search?q=%22brigdae%22&type=case-study");
        assertThat(page.select(".result h2").eachText()).contains("Sample: two towns share a brigade");
        assertThat(page("/search?q=%22brigdae%22").select(".result, .meant")).isEmpty();
    }

    @Test
    void aWordThatNothingContainsIsNamed() {
        var page = page("/search?q=brigade+zamboni");
        assertThat(page.select(".notice").eachText()).contains("Nothing contains “zamboni”.");
        assertThat(page.expectFirst(".lacking").text()).startsWith("No record has all of these words.");
        assertThat(page.select(".result h2").eachText()).contains("Sample: two towns share a brigade");
    }

    @Test
    void recordsThatLackAWordAreToldApart() {
        var page = page("/search?q=two+towns+share+brigade");
        assertThat(page.select(".result-list")).hasSize(2);
        assertThat(page.select(".result-list").getFirst().select("h2").eachText())
                .contains("Sample: two towns share a brigade");
        assertThat(page.expectFirst(".lacking").text()).isEqualTo("These have some of the words");
    }

    @Test
    void aTextThatIsCutSaysSo() {
        var page = page("/search?q=" + "brigade+".repeat(129));
        assertThat(page.select(".notice").text()).contains("only its first 128 words, or 4,000 characters");
    }

    @Test
    void theHomePageIsHome() {
        var page = page("/");
        assertThat(page.title()).isEqualTo("How local governments share services · Interlocal");
        assertThat(page.select("main table.map")).hasSize(1);
        assertThat(page.select("header [aria-current=page]")).isEmpty();
    }

    @Test
    void aListIsOfItsType() {
        var page = page("/lessons?stage=review");
        assertThat(page.title()).isEqualTo("Lessons · Interlocal");
        assertThat(page.select("header nav [aria-current=page]").eachText()).containsExactly("Lessons");
        assertThat(page.select(".result h2").eachText()).contains("Sample: agree how to part");
        assertThat(page.select(".result .kind")).isEmpty();
    }

    @Test
    void aRecordIsRead() {
        var page = page("/trainings/sample-training");
        assertThat(page.title()).isEqualTo("Sample: a course with dates · Interlocal");
        assertThat(page.select("h1").eachText()).containsExactly("Sample: a course with dates");
        assertThat(page.select("header nav [aria-current=page]").eachText()).containsExactly("Training");
    }

    @ParameterizedTest
    @CsvSource({
        "/,true",
        "/search/ranking,true",
        "/service-types/public-safety/fire,true",
        "/discussion,false",
        "/discussion/open,false",
        "/discussion/KQ74M-PX2W9,false",
        "/discussion/model,true",
        "/discussion/model/health,true",
        "/discussion/none,true",
        "/unknown/deep/path,true"
    })
    void onlyWhatIsAliveStartsVaadin(String path, boolean read) {
        var page = page(path);
        assertThat(page.select("body[data-reading]")).hasSize(read ? 1 : 0);
        assertThat(page.select("#first-page")).hasSize(read ? 0 : 1);
        assertThat(page.select("script[src*=VAADIN]").isEmpty()).isEqualTo(read);
    }

    private Document page(String address) {
        return Jsoup.parse(http.get(address).body());
    }
}
