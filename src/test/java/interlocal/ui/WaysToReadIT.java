package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the keyboard alone, and on a telephone. */
@PortalTest
class WaysToReadIT {

    private static final int MOST_TABS = 60;

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void theKeyboardIsEnough() {
        visitor.open("/search?q=service");
        visitor.page.keyboard().press("Tab");
        assertThat(visitor.page.locator("a.skip")).isFocused();
        assertThat(visitor.page.locator("a.skip")).isInViewport();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("#main")).isFocused();
        visitor.staysInTheDocument();
        tabTo("main input[name=q]");
        tabTo("aside .choice > a");
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        assertThat(visitor.page.locator("main h1")).isFocused();
        tabTo(".result h2 a");
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("nav.breadcrumb, .record")).not().hasCount(0);
        assertThat(visitor.page.locator("main h1")).isFocused();
        visitor.staysInTheDocument();
    }

    @Test
    void theMenuOfATelephone() {
        visitor.page.setViewportSize(375, 700);
        visitor.open("/");
        assertThat(visitor.page.locator(".site-nav")).isHidden();
        visitor.page.locator(".site-menu summary").click();
        visitor.page.locator(".site-menu a").getByText("Lessons").click();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        assertThat(visitor.page.locator(".site-menu ul")).isHidden();
        visitor.page.locator(".site-menu summary").click();
        visitor.page.locator(".site-menu a").getByText("Lessons").click();
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        visitor.staysInTheDocument();
    }

    @Test
    void aTelephoneSearchesInOneTap() {
        visitor.page.setViewportSize(375, 700);
        visitor.open("/case-studies/lgss-england");
        var find = visitor.page.locator("header .header-find");
        assertThat(find).isInViewport();
        find.click();
        visitor.arrivesAt("/search");
        assertThat(visitor.page.locator("main input[name=q]")).isInViewport();
        visitor.staysInTheDocument();
    }

    @ParameterizedTest
    @CsvSource({"1280,.site-more", "375,.site-menu"})
    void anOpenMenuCloses(int width, String menu) {
        visitor.page.setViewportSize(width, 700);
        visitor.open("/lessons");
        var summary = visitor.page.locator(menu + " summary");
        var list = visitor.page.locator(menu + " ul");
        summary.focus();
        visitor.page.keyboard().press("Enter");
        assertThat(list).isVisible();
        assertThat(visitor.barriers()).isEmpty();
        visitor.page.keyboard().press("Tab");
        visitor.page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(summary).isFocused();
        summary.click();
        assertThat(list).isVisible();
        visitor.page.mouse().click(5, 600);
        assertThat(list).isHidden();
        summary.click();
        visitor.page.locator(menu + " a[href='/jurisdictions']").click();
        visitor.arrivesAt("/jurisdictions");
        assertThat(list).isHidden();
        assertThat(visitor.page.locator(menu + " a[aria-current=page]")).hasText("Places");
    }

    @Test
    void everyListIsReachedFromTheNavigation() {
        visitor.open("/");
        for (var list : List.of(
                "case-studies",
                "service-types",
                "lessons",
                "research",
                "providers",
                "trainings",
                "discussion",
                "partnership-models",
                "jurisdictions",
                "practices",
                "presentations",
                "search")) {
            assertThat(visitor.page.locator(".site-nav a[href='/" + list + "']"))
                    .hasCount(1);
            assertThat(visitor.page.locator(".site-menu a[href='/" + list + "']"))
                    .hasCount(1);
        }
        assertThat(visitor.page.locator(".site-nav > a")).hasCount(7);
    }

    @Test
    void theFiltersOfATelephone() {
        visitor.page.setViewportSize(375, 700);
        visitor.open("/search");
        assertThat(visitor.page.locator("aside.facets")).isHidden();
        visitor.page.locator(".facets-sheet > summary").click();
        visitor.page.locator(".facets-sheet .choice > a").first().click();
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        assertThat(visitor.page.locator(".facets-sheet > summary")).hasText("Filters (1)");
        assertThat(visitor.page.locator(".result").first()).isVisible();
    }

    private void tabTo(String element) {
        var there = "document.activeElement.matches('" + element + "')";
        for (var tabs = 0; tabs < MOST_TABS && !visitor.page.evaluate(there).equals(true); tabs++) {
            visitor.page.keyboard().press("Tab");
        }
        assertThat(visitor.page.evaluate(there))
                .as("the Tab key reaches %s", element)
                .isEqualTo(true);
    }
}
