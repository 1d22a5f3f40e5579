package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who only reads loads little; what is alive is loaded where it begins. */
@PortalTest
@ReadsOnly
class LightnessIT {

    private static final String CASE = "/case-studies/lgss-england";

    /** Of the 529 KB that an empty application with Vaadin takes, a tenth. */
    private static final int MOST_BYTES = 53_000;

    private static final String BYTES = """
        [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
          .reduce((sum, entry) => sum + entry.transferSize, 0)
        """;

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    private final List<String> asked = new ArrayList<>();

    @Test
    void aFirstVisitLoadsATenthOfAnEmptyApplication() {
        var page = visitor.companion();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(visitor.at(CASE));
        assertThat(page.locator("main h1")).isVisible();
        page.waitForLoadState();
        assertThat((int) page.evaluate(BYTES)).isLessThanOrEqualTo(MOST_BYTES);
        page.locator(".site-nav a[href='/lessons']").click();
        page.waitForURL(visitor.at("/lessons"));
        page.locator(".result h2 a").first().click();
        page.waitForURL(visitor.at("/lessons/*"));
        assertThat((int) page.evaluate("performance.getEntriesByType('navigation').length"))
                .isEqualTo(1);
        assertThat(asked).noneMatch(address -> address.contains("VAADIN") || address.contains("v-r="));
        assertThat(page.context().cookies()).noneMatch(cookie -> cookie.name.equals("JSESSIONID"));
    }

    @Test
    void theDiscussionIsAliveAndLeadsBack() {
        visitor.page.onRequest(request -> asked.add(request.url()));
        visitor.open("/lessons");
        visitor.page.locator(".site-nav a[href='/discussion']").click();
        visitor.arrivesAt("/discussion");
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        visitor.page.locator("#page-costs-3").check();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        asked.clear();
        visitor.page.locator(".site-nav a[href='/research']").click();
        visitor.arrivesAt("/research");
        assertThat(visitor.page.locator("body[data-reading] main h1")).hasText("Research");
        assertThat(asked).noneMatch(address -> address.contains("VAADIN") || address.contains("v-r=uidl"));
        visitor.page.goBack();
        visitor.page.waitForURL(visitor.at("/discussion#*"));
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
    }

    @Test
    void aSearchFromTheDiscussionFinds() {
        visitor.open("/discussion");
        visitor.page.locator(".header-search input").fill("fire");
        visitor.page.locator(".header-search input").press("Enter");
        visitor.arrivesAt("/search?q=fire");
        assertThat(visitor.page.locator("body[data-reading] .result h2").first())
                .isVisible();
        visitor.page.goBack();
        visitor.arrivesAt("/discussion");
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
    }

    @Test
    void anUnknownPageIsShownAndBackGoesBack() {
        visitor.open("/lessons");
        visitor.page.evaluate("document.querySelector('.result h2 a').href = '/lessons/none'");
        visitor.page.locator(".result h2 a").first().click();
        visitor.arrivesAt("/lessons/none");
        assertThat(visitor.page.locator("main h1")).hasText("There is no such page");
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        visitor.staysInTheDocument();
        visitor.expectsNotFound();
    }

    @Test
    void theLastOfTwoClicksCounts() {
        visitor.open("/lessons");
        visitor.page.evaluate("""
            ['/research', '/providers'].forEach(
                list => document.querySelector(`.site-nav a[href="${list}"]`).click())\
            """);
        visitor.arrivesAt("/providers");
        assertThat(visitor.page.locator("main h1")).hasText("Providers");
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        visitor.staysInTheDocument();
    }

    @Test
    void aFileIsNotTakenForAPage() {
        visitor.open(CASE);
        visitor.page.evaluate("document.querySelector('main a[href^=\"/\"]').setAttribute('href', '/robots.txt')");
        visitor.page.locator("main a[href='/robots.txt']").first().click();
        visitor.page.waitForURL(visitor.at("/robots.txt"));
        visitor.page.goBack();
        visitor.arrivesAt(CASE);
        assertThat(visitor.page.locator("main h1")).isVisible();
        visitor.expectsNotFound(); // the icon that browsers look for beside a file
    }
}
