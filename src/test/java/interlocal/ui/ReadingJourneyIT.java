package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import interlocal.page.CountedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Reading a record: its outline, its notes, its paper. */
@PortalTest
@ReadsOnly
class ReadingJourneyIT {

    private static final String CASE = "/case-studies/lgss-england";

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void aFirstVisitIsMadeOnce(@Autowired CountedPage counted) {
        var before = counted.made();
        visitor.open("/" + CountedPage.ADDRESS);
        assertThat(visitor.page.locator("main h1")).hasText("Counted");
        assertThat(counted.made()).isEqualTo(before + 1);
        visitor.open("/" + CountedPage.ADDRESS);
        assertThat(counted.made()).isEqualTo(before + 2);
    }

    @Test
    void theViewSpeaksTheLanguageOfItsReader() {
        visitor.page.setExtraHTTPHeaders(Map.of("Accept-Language", "en-XA"));
        visitor.open("/lessons");
        assertThat(visitor.page.locator("html")).hasAttribute("lang", "en-XA");
        assertThat(visitor.page.locator("main h1")).hasText("⟦Lessons⟧");
        assertThat(visitor.page.locator("footer")).containsText("⟦Interlocal is a public library.");
        visitor.page.locator(".site-nav a[href='/research']").click();
        visitor.arrivesAt("/research");
        assertThat(visitor.page.locator("main h1")).hasText("⟦Research⟧");
        assertThat(visitor.page.locator("html")).hasAttribute("lang", "en-XA");
        visitor.page.setExtraHTTPHeaders(Map.of());
    }

    @Test
    void anEntryOfTheOutlineLeadsToItsHeading() {
        visitor.open(CASE);
        visitor.page.locator("nav.outline a").getByText("What it came to").click();
        visitor.arrivesAt(CASE + "#what-it-came-to");
        assertThat(visitor.page.locator("#what-it-came-to")).isInViewport();
        assertThat(visitor.page.locator("main h1")).hasText(titleOfTheCase());
        visitor.staysInTheDocument();
    }

    @Test
    void aCitationLeadsToItsSource() {
        visitor.open(CASE);
        visitor.page.locator("article a.ref[href$='#source-6']").first().click();
        visitor.arrivesAt(CASE + "#source-6");
        assertThat(visitor.page.locator("#source-6")).isInViewport();
        visitor.page.locator(".data a.ref").first().click();
        visitor.arrivesAt(CASE + "#source-3");
        assertThat(visitor.page.locator("#source-3")).isInViewport();
        assertThat(visitor.page.locator("main h1")).hasText(titleOfTheCase());
        visitor.staysInTheDocument();
    }

    @Test
    void aFootnoteLeadsThereAndBack() {
        visitor.open("/case-studies/sample-case");
        visitor.page.locator("article sup a").first().click();
        assertThat(visitor.page.locator("article .footnotes li").first()).isInViewport();
        assertThat(visitor.address()).startsWith("/case-studies/sample-case#");
        visitor.page.locator("article .footnotes a").last().click();
        assertThat(visitor.page.locator("article sup").first()).isInViewport();
        visitor.page.locator("article a").getByText("a heading above").click();
        visitor.arrivesAt("/case-studies/sample-case#in-detail");
        visitor.staysInTheDocument();
    }

    @Test
    void backFromAHeadingStaysOnThePage() {
        visitor.open(CASE);
        visitor.page.locator("nav.outline a").getByText("What it came to").click();
        visitor.arrivesAt(CASE + "#what-it-came-to");
        visitor.page.goBack();
        visitor.arrivesAt(CASE);
        assertThat(visitor.page.locator("main h1")).hasText(titleOfTheCase());
    }

    @Test
    void backFromAnotherRecordReturnsToTheHeading() {
        visitor.open(CASE);
        visitor.page.locator("nav.outline a").getByText("What to take from it").click();
        visitor.arrivesAt(CASE + "#what-to-take-from-it");
        visitor.page.locator("article a").getByText("Co-Lab").click();
        visitor.arrivesAt("/case-studies/waikato-co-lab");
        assertThat(visitor.page.locator("main h1")).isFocused();
        visitor.page.goBack();
        visitor.arrivesAt(CASE + "#what-to-take-from-it");
        assertThat(visitor.page.locator("main h1")).hasText(titleOfTheCase());
    }

    @Test
    void anAddressWithAHeadingOpensThere() {
        visitor.open(CASE + "#what-it-came-to");
        assertThat(visitor.page.locator("#what-it-came-to")).isInViewport();
    }

    @Test
    void aLinkToAHeadingOfAnotherRecordOpensThere() {
        visitor.open("/case-studies/sample-case");
        visitor.page.locator("article a").getByText("What to take from Co-Lab").click();
        visitor.arrivesAt("/case-studies/waikato-co-lab#what-to-take-from-it");
        assertThat(visitor.page.locator("#what-to-take-from-it")).isInViewport();
        visitor.staysInTheDocument();
    }

    @Test
    void aLinkInTheTextOpensItsRecord() {
        visitor.open(CASE);
        visitor.page.locator("article a").getByText("Co-Lab").click();
        visitor.arrivesAt("/case-studies/waikato-co-lab");
        assertThat(visitor.page.locator("main h1")).isFocused();
        assertThat((int) visitor.page.evaluate("Math.round(scrollY)")).isZero();
        visitor.staysInTheDocument();
        visitor.page.goBack();
        assertThat(visitor.page.locator("main h1")).hasText(titleOfTheCase());
    }

    @Test
    void aFormerAddressLeadsToThePresentOne() {
        visitor.open("/case-studies/sample-case-of-old");
        assertThat(visitor.address()).isEqualTo("/case-studies/sample-case");
        visitor.open("/about");
        assertThat(visitor.address()).isEqualTo("/pages/about");
        assertThat(visitor.page.locator("main h1")).isVisible();
    }

    @Test
    void anUnknownAddressSaysSoAndHelps() {
        assertThat(visitor.open("/case-studies/none").status()).isEqualTo(404);
        assertThat(visitor.page.locator("main h1")).hasText("There is no such page");
        assertThat(visitor.page).hasTitle("There is no such page · Interlocal");
        visitor.page.locator("main input[name=q]").fill("fire");
        visitor.page.locator("main input[name=q]").press("Enter");
        visitor.arrivesAt("/search?q=fire");
        assertThat(visitor.page.locator(".result").first()).isVisible();
        assertThat(visitor.open("/unknown/deep/path").status()).isEqualTo(404);
        assertThat(visitor.page.locator("main h1")).hasText("There is no such page");
        visitor.expectsNotFound();
    }

    @Test
    void paperHasTheTextItsSourcesAndTheCitation() {
        visitor.open(CASE);
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var gone :
                List.of(".site-nav", ".outline", ".toolbar", ".next", ".site-footer", ".skip", ".header-search")) {
            assertThat(visitor.page.locator(gone)).isHidden();
        }
        for (var kept : List.of("h1", ".standfirst", ".glance", "article .data", "article .sources")) {
            assertThat(visitor.page.locator("main " + kept)).isVisible();
        }
        assertThat(visitor.page.locator("article > .print-only")).isVisible();
        assertThat(visitor.page.locator("article > .print-only")).containsText(PortalTest.SITE + CASE);
    }

    @Test
    void onPaperMarksNeedNoBackgroundAndNothingIsToBeFilledIn() {
        visitor.open("/search?q=service");
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (var gone : List.of("main form[role=search]", ".sort", ".facets", ".header-find", ".pagination")) {
            assertThat(visitor.page.locator(gone).first()).isHidden();
        }
        var mark = visitor.page.locator(".result mark").first();
        assertThat(mark).hasCSS("text-decoration-line", "underline");
        assertThat(mark).hasCSS("font-weight", "600");
    }

    @Test
    void nothingCrossesAPageThatCanBeRead() {
        var held = new ArrayList<Route>();
        visitor.page.route("**/*v-r=init*", held::add);
        visitor.page.navigate(visitor.at("/discussion"));
        visitor.page.waitForCondition(() -> !held.isEmpty());
        assertThat(visitor.page.locator("#first-page h1")).isVisible();
        visitor.page.evaluate("window.Vaadin.connectionState.loadingStarted()");
        var bar = visitor.page.locator(".v-loading-indicator");
        assertThat(bar).hasCount(1);
        bar.evaluate("bar => bar.style.display = 'block'"); // as Vaadin does after a while
        assertThat(bar).isHidden();
        held.getFirst().resume();
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
    }

    @Test
    void theFirstPageGivesWayWithoutAFlash() {
        visitor.page.addInitScript("""
            window.seen = [];
            const look = () => {
              if (document.body && document.querySelector('h1, outlet, #outlet')) {
                const titles = document.querySelectorAll('h1');
                window.seen.push([titles.length, Math.round(titles[0]?.getBoundingClientRect().top ?? -1)]);
              }
              requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
            """);
        visitor.open("/discussion");
        assertThat(visitor.page.locator("main h1")).isVisible();
        var frames = visitor.page.evaluate("[...new Set(window.seen.map(frame => frame.join('@')))].join(' ')");
        assertThat(frames).asString().matches("1@[0-9]+");
    }

    private static String titleOfTheCase() {
        return "LGSS: English councils pooled their back offices, and could not show it paid";
    }

    @Test
    void whatIsBegunBeforeThePageIsLiveGoesOnThere() {
        var held = new ArrayList<Route>();
        visitor.page.route("**/*v-r=init*", held::add);
        visitor.page.navigate(visitor.at("/discussion"));
        visitor.page.locator("#first-page #page-costs-3").check();
        visitor.page.locator("#first-page .header-search input").fill("fire");
        visitor.page.waitForCondition(() -> !held.isEmpty());
        held.getFirst().resume();
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        assertThat(visitor.page.locator(".header-search input")).hasValue("fire");
        assertThat(visitor.page.locator(".header-search input")).isFocused();
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
    }
}
