package interlocal.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However an address is written, a reader gets the page that was meant, or a page of the portal that says why not. */
class AddressesTest extends ExchangeTest {

    private static final String TITLE = "LGSS: English councils pooled their back offices, and could not show it paid";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/case-studies/lgss-england",
                "/case-studies/lgss-england?utm_campaign=50%off",
                "/case-studies/lgss-england?utm=%",
                "/case-studies/lgss-england?x=%E9%ff",
                "/case-studies/lgss-england?x=a|b",
                "/case-studies/lgss-england?x={a}[b]^`\"<c>\\",
                "/case-studies/lgss-england?%00=%0a",
                "/case-studies/lgss-england?&&=&a&a==b",
                "/case-studies/lgss-england?",
                "//case-studies/lgss-england",
                "///case-studies///lgss-england//",
                "/case-studies/lgss-england/",
                "/./case-studies/x/../lgss-england",
                "/case-studies/%2e%2e/case-studies/lgss-england",
                "/case-studies%2Flgss-england",
                "/case-studies%5Clgss-england",
                "/case-studies\\lgss-england",
                "/case-studies/lgss-england;jsessionid=12AB",
                "/case-studies/lgss-england%00",
                "/case-studies/lgss-england%",
                "/case-studies/lgss-england%0D%0A",
                "/case-studies/LGSS-England",
                "/CASE-STUDIES/lgss-england?x=1",
                "/Case-Studies/Lgss-England/?utm_source=A%2FB",
                "/case-studies/lgss-england.",
                "/case-studies/lgss-england),",
                "/case-studies/lgss-england%20",
                "/case-studies/lgss-england%E2%80%9D",
                "/lessons/lgss-england"
            })
    void thePageIsShown(String target) {
        var answer = followed(target);
        assertThat(answer.status()).as(target).isEqualTo(200);
        assertThat(Jsoup.parse(answer.text()).select("main h1").eachText()).containsExactly(TITLE);
    }

    @ParameterizedTest
    @CsvSource({
        "/search?q=10%, 10%",
        "/search?q=caf%E9, café",
        "/search?q=caf%C3%A9, café",
        "/search?q=%93fire%94, “fire”",
        "/SEARCH?q=fire, fire",
        "/search/?q=fire&x=50%off, fire",
        "//search?q=a|b, a|b",
        "/search?q=a%00b, a b",
    })
    void aSearchIsForWhatWasTyped(String target, String text) {
        var answer = followed(target);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.text()).title()).isEqualTo(text + " – search · Interlocal");
    }

    @ParameterizedTest
    @CsvSource({
        "/caf%E9, 404",
        "/nothing%, 404",
        "/NOTHING?x=%, 404",
        "/%25, 200",
        "/case-studies/%F0%9F%98%80, 404",
        "/error, 404",
        "/error?x=%, 404",
        "/case-studies/a:b, 404",
        "/mailto:x, 404",
        "/é, 400",
        "nothing, 400",
        "/files//none%, 404",
    })
    void whatIsNotThereIsSaidByThePortal(String target, int status) {
        var answer = followed(target);
        assertThat(answer.status()).as(target).isEqualTo(status);
        isOfThePortal(answer);
    }

    @Test
    void whatIsNoAddressIsRefusedByThePortal() {
        for (var target : new String[] {"/search?q=" + "a".repeat(100_000), "/\u0001", "/search?q=\u0007"}) {
            var answer = http().raw(target);
            assertThat(answer.status()).isEqualTo(400);
            isOfThePortal(answer);
            assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
        }
    }

    @Test
    void manyParametersAreNoReasonToRefuseAPage() {
        assertThat(followed("/search?q=fire" + "&a=b".repeat(1_500)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/case-studies/lgss-england", "/search", "/sitemap.xml", "/case-studies/lgss-england.md"})
    void whatCannotBeSentIsRefusedByThePortal(String target) {
        for (var method : new String[] {"POST", "PUT", "DELETE", "PATCH"}) {
            var answer = http().send(method, target, "Accept", "text/html");
            assertThat(answer.status()).as(method).isBetween(400, 499);
            isOfThePortal(answer);
        }
    }

    @Test
    void noAddressLeadsToAnotherSite() {
        for (var target : new String[] {
            "//evil.example",
            "///evil.example/x",
            "/\\evil.example",
            "/%5Cevil.example",
            "/%2Fevil.example",
            "/;//evil.example",
            "/.//evil.example",
            "//evil.example/%2e%2e"
        }) {
            var answer = http().raw(target);
            assertThat(answer.header("Location"))
                    .as(target)
                    .doesNotStartWith("//")
                    .doesNotContain("\\", "http");
        }
    }

    private static void isOfThePortal(Answer answer) {
        assertThat(answer.type()).isEqualTo("text/html");
        var page = Jsoup.parse(answer.text());
        assertThat(page.select(".site-header .brand").text()).isEqualTo("Interlocal");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.text()).doesNotContain("Whitelabel", "Tomcat", "Exception");
    }

    /** Follows redirections, a few. */
    private Answer followed(String target) {
        var answer = http().raw(target);
        for (var turn = 0; turn < 4 && answer.status() == 301; turn++) {
            assertThat(answer.header("Location")).startsWith("/");
            answer = http().raw(answer.header("Location"));
        }
        return answer;
    }
}
