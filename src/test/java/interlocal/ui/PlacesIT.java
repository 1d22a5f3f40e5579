package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Back and Forward return to where the reader was; a page not seen before begins above. */
@PortalTest
@ReadsOnly
class PlacesIT {

    private static final int DEEP = 900;
    private static final int LESS = 300;

    /** Marks the first link within sight that leads to another page of the portal. */
    private static final String MARK = """
        document.querySelectorAll('[data-in-sight]').forEach((link) => delete link.dataset.inSight);
        [...document.querySelectorAll('main a[href^="/"]:not([router-ignore])')].find((link) => {
          const { top, bottom, height } = link.getBoundingClientRect();
          return height > 0 && top > 50 && bottom < innerHeight - 50 && link.pathname !== location.pathname;
        }).dataset.inSight = '';
        """;

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @BeforeEach
    void low() {
        visitor.page.setViewportSize(1280, 500); // so that every page is longer than the window
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/search?q=service&type=case-study",
                "/search?page=2",
                "/case-studies",
                "/lessons",
                "/research",
                "/trainings",
                "/providers",
                "/service-types",
                "/service-types/public-safety",
                "/discussion/model"
            })
    void backReturnsToTheLine(String list) {
        visitor.open(list);
        scroll(DEEP);
        follow();
        visitor.page.goBack();
        visitor.arrivesAt(list);
        isAt(DEEP);
        visitor.staysInTheDocument();
    }

    @Test
    void forwardReturnsTooAndBackAgain() {
        visitor.open("/case-studies");
        scroll(DEEP);
        follow();
        scroll(LESS);
        var record = visitor.address();
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies");
        isAt(DEEP);
        visitor.page.goForward();
        visitor.arrivesAt(record);
        isAt(LESS);
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies");
        isAt(DEEP);
        visitor.staysInTheDocument();
    }

    @Test
    void theSamePageHasAPlaceForEachTimeItWasOpened() {
        visitor.open("/case-studies");
        scroll(DEEP);
        follow();
        var record = visitor.address();
        visitor.page.locator(".site-nav a[href='/case-studies']").click();
        visitor.arrivesAt("/case-studies");
        scroll(LESS);
        visitor.page.locator(".site-nav a[href='/lessons']").dispatchEvent("click");
        visitor.arrivesAt("/lessons");
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies");
        isAt(LESS);
        visitor.page.goBack();
        visitor.arrivesAt(record);
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies");
        isAt(DEEP);
    }

    @Test
    void whoComesBackFromADocumentWithoutScriptsReturnsToTheLineToo() {
        visitor.open("/case-studies/lgss-england");
        scroll(DEEP);
        visitor.page.navigate(visitor.at("/case-studies/lgss-england.html"));
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies/lgss-england");
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        isAt(DEEP);
        visitor.page.reload();
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        isAt(DEEP);
    }

    @Test
    void backFromAHeadingReturnsToWhereTheReaderWas() {
        visitor.open("/case-studies/lgss-england");
        scroll(LESS);
        visitor.page.locator("nav.outline a").getByText("What to take from it").click();
        visitor.arrivesAt("/case-studies/lgss-england#what-to-take-from-it");
        assertThat(visitor.page.locator("#what-to-take-from-it")).isInViewport();
        visitor.page.goBack();
        visitor.arrivesAt("/case-studies/lgss-england");
        isAt(LESS);
    }

    @Test
    void inARoomBackReturnsToTheQuestion() {
        visitor.open("/discussion/open");
        visitor.page.locator("#page-service").fill("Emergency dispatch");
        visitor.page.locator("#page-partners").fill("City A\nCounty B");
        visitor.page.locator("#page-open .primary").click();
        assertThat(visitor.page.locator(".room-factor")).hasCount(14);
        var room = visitor.address();
        scroll(DEEP);
        visitor.page.locator(".site-nav a[href='/lessons']").dispatchEvent("click");
        visitor.arrivesAt("/lessons");
        visitor.page.goBack();
        visitor.arrivesAt(room);
        assertThat(visitor.page.locator(".room-factor")).hasCount(14);
        isAt(DEEP);
    }

    private void scroll(int place) {
        visitor.page.evaluate("place => scrollTo(0, place)", place);
        visitor.becomes("Math.abs(scrollY - %d) < 2".formatted(place));
    }

    private void isAt(int place) {
        visitor.becomes("Math.abs(scrollY - %d) < 2".formatted(place));
    }

    /** Follows a link within sight; the page it leads to begins above. */
    private void follow() {
        visitor.page.evaluate("() => {" + MARK + "}");
        var link = visitor.page.locator("[data-in-sight]");
        var address = link.getAttribute("href");
        link.click();
        visitor.arrivesAt(address);
        assertThat(visitor.page.locator("main h1")).isFocused();
        assertThat((int) visitor.page.evaluate("Math.round(scrollY)")).isZero();
    }
}
