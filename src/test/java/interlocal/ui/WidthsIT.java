package interlocal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import interlocal.Http;
import interlocal.Patience;
import interlocal.operations.PortalTest;
import interlocal.operations.TestLibrary;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** No page is wider than the narrowest of windows, whatever is written or asked. */
@PortalTest
class WidthsIT {

    static final int NARROWEST = 320;
    private static final String WORD = "Quibblewick".repeat(18);
    private static final List<String> TYPES =
            List.of("case-studies", "lessons", "research", "trainings", "presentations", "providers");

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    private final Http http;
    private final TestLibrary library;

    WidthsIT(@LocalServerPort int port, @Autowired TestLibrary library) {
        this.http = new Http("localhost", port);
        this.library = library;
    }

    @BeforeEach
    void narrow() {
        visitor.page.setViewportSize(NARROWEST, 800);
    }

    @AfterEach
    void forget() {
        visitor.expectsNotFound();
    }

    @Test
    void wordsWithoutAnEndAreBroken() {
        TYPES.forEach(type -> library.save(file(type), wide(type)));
        TYPES.forEach(type -> becomes(address(type), 200));
        try {
            for (var type : TYPES) {
                fits(address(type));
                fits("/" + type + "?q=" + WORD);
            }
            fits("/search?q=" + WORD);
            fits("/search?q=" + WORD + "&service=public-safety/fire");
            fits("/search?sort=newest");
            fits("/search?q=zebrafish" + WORD);
            fits("/search?q=zebrafish" + WORD + "&type=lesson");
            fits("/service-types/public-safety/fire");
            fits("/");
            visitor.page.navigate(visitor.at(address("case-studies") + ".html"));
            assertFits("a document without scripts");
        } finally {
            TYPES.forEach(type -> library.remove(file(type)));
        }
        TYPES.forEach(type -> becomes(address(type), 410));
    }

    /** Those that {@link BarriersIT} does not look at. */
    @ParameterizedTest
    @ValueSource(strings = {"/service-types", "/jurisdictions"})
    void everyKindOfPageFits(String address) {
        fits(address);
    }

    @Test
    void aRoomFits() {
        visitor.open("/discussion/open");
        visitor.page.locator("#page-service").fill(WORD.substring(0, 120));
        visitor.page.locator("#page-partners").fill(WORD.substring(0, 80) + "\nCounty B");
        assertFits("/discussion/open, filled in");
        visitor.page.locator("#page-open .primary").click();
        visitor.page.locator(".room-factor").first().waitFor();
        assertFits("a room, of who leads it");
        var guest = visitor.companion();
        guest.setViewportSize(NARROWEST, 800);
        guest.navigate(visitor.page.url());
        guest.locator("#page-name").fill(WORD.substring(0, 60));
        assertFits(guest, "the door of a room");
        guest.locator("#page-partner-0").check();
        guest.locator("#page-join .primary").click();
        guest.locator("#page-costs-1").check();
        assertFits(guest, "a room, of who is in it");
        visitor.page.locator("[data-part=lead] .primary").click();
        guest.locator(".room-come").waitFor();
        assertFits(guest, "a room with answers");
        assertFits("a room with answers, of who leads it");
        visitor.page.locator("[data-act=lock]").click();
        guest.locator("[data-act^=sign]").waitFor();
        assertFits(guest, "a room that is signed off");
    }

    private void fits(String address) {
        visitor.open(address);
        assertFits(address);
    }

    private void assertFits(String place) {
        assertFits(visitor.page, place);
    }

    private static void assertFits(Page page, String place) {
        assertThat(Visitor.tooWide(page)).as(place).isEmpty();
    }

    private void becomes(String address, int status) {
        await().atMost(Patience.LONG)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(http.get(address).statusCode()).isEqualTo(status));
    }

    private static String address(String type) {
        return "/" + type + "/wide-" + type;
    }

    private static String file(String type) {
        return address(type).substring(1) + ".md";
    }

    /** A record of a type with a word of 198 letters in every text. */
    private static String wide(String type) {
        return """
            ---
            title: WORD
            summary: WORD
            service-types: [public-safety/fire]
            partnership-models: [mutual-aid]
            authors: [WORD]
            organisations: [WORD]
            places: [{name: WORD, region: Oregon, country: United States}]
            sources:
              - {title: WORD, publisher: WORD, year: 2005, url: "https://www.example.org/WORD?WORD"}
              - {title: "https://www.example.org/WORD"}
            DETAILS
            ---
            ## WORD

            WORD `WORD` https://example.org/WORD [WORD](https://example.org/WORD)[^1] **WORD**

            ### WORD

            > WORD

            - WORD
              - WORD
                - WORD

            1. WORD

            | WORD | a |
            |---|--:|
            | b | WORD `WORD` |

            ```
            WORD
            ```

            WORD[^note]

            [^note]: WORD
            """.replace("DETAILS", details(type)).replace("WORD", WORD);
    }

    private static String details(String type) {
        return switch (type) {
            case "case-studies" -> """
                partners: [WORD, WORD]
                governance: WORD
                funding: WORD
                outcome: failed
                evidence: thin
                results:
                  - {measure: WORD, baseline: WORD, value: WORD, unit: WORD, period: WORD, basis: claimed, source: 1}
                  - {measure: WORD, value: 123456789012345678, currency: USD, basis: claimed}\
                """;
            case "lessons" -> """
                warning-sign: WORD
                in-practice: [WORD]
                series: WORD\
                """;
            case "research" -> """
                publication: WORD
                kind: WORD
                finding: WORD
                url: https://example.org/WORD\
                """;
            case "trainings" -> """
                organiser: WORD
                level: WORD
                length: WORD
                recurrence: WORD
                cost: WORD
                url: https://example.org/WORD
                sessions: [{starts: 2027-03-14T09:00, ends: 2027-03-16T16:00, zone: Europe/London, venue: WORD}]\
                """;
            case "presentations" -> """
                event: WORD
                place: WORD
                presenters: [WORD]\
                """;
            default -> """
                kind: WORD
                cost: WORD
                contact: {url: "https://www.example.org/WORD", phone: "+1 (555) 010-0100"}\
                """;
        };
    }
}
