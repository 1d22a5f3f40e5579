package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** With the keyboard alone, and on a telephone. */
@PortalTest
@ReadsOnly
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
        assertThat(visitor.page.locator("#page-results")).isFocused();
        visitor.staysInTheDocument();
        visitor.page.keyboard().press("Shift+Tab");
        assertThat(visitor.page.locator(".facets-open")).isInViewport();
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("aside .facet summary").first()).isFocused();
        visitor.page.keyboard().press("Tab");
        visitor.page.keyboard().press("Space");
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        assertThat(visitor.page.locator("aside .facet input").first()).isFocused();
        tabTo(".result h2 a");
        visitor.page.keyboard().press("Enter");
        assertThat(visitor.page.locator("nav.breadcrumb, .record")).not().hasCount(0);
        assertThat(visitor.page.locator("main h1")).isFocused();
        visitor.staysInTheDocument();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search",
                "/lessons",
                "/search?q=service&type=case-study&type=lesson&service=public-safety&country=united-states"
            })
    void theFirstResultIsFiveTabsFromTheSkipLink(String address) {
        visitor.open(address);
        visitor.page.keyboard().press("Tab");
        visitor.page.keyboard().press("Enter");
        assertThat(tabsTo(".result h2 a")).isLessThanOrEqualTo(5);
    }

    @Test
    void theTableOfTheHomePageIsPassedByOneTab() {
        visitor.open("/");
        var keyboard = visitor.page.keyboard();
        tabTo("table.map a");
        assertThat(visitor.page.locator(".grid-keys")).isVisible();
        keyboard.press("Tab");
        assertThat(visitor.page.evaluate("document.activeElement.closest('table') === null"))
                .isEqualTo(true);
        keyboard.press("Shift+Tab");
        keyboard.press("ArrowRight");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowUp");
        keyboard.press("End");
        keyboard.press("Home");
        assertThat(visitor.page.locator("table.map tbody th a").first()).isFocused();
        for (var columns = 0;
                !visitor.page
                        .evaluate("document.activeElement.matches('a.cell')")
                        .equals(true);
                columns++) {
            assertThat(columns).isLessThan(MOST_TABS);
            keyboard.press("ArrowRight");
        }
        keyboard.press("Tab");
        keyboard.press("Shift+Tab");
        var address = (String) visitor.page.evaluate("document.activeElement.getAttribute('href')");
        keyboard.press("Enter");
        visitor.arrivesAt(address);
        visitor.page.goBack();
        visitor.arrivesAt("/");
        assertThat(visitor.page.locator("table.map[role=grid]")).hasCount(1);
        assertThat(visitor.barriers()).isEmpty();
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
    void theFiltersOfATelephoneAreASheet() {
        visitor.page.setViewportSize(375, 700);
        visitor.open("/search");
        assertThat(visitor.page.locator("#page-facets")).isHidden();
        visitor.page.locator(".facets-open").click();
        var show = visitor.page.locator("[data-sheet=show]");
        for (var chosen = 1; chosen <= 2; chosen++) {
            visitor.page.locator(".sheet .facet label").nth(chosen).click();
            assertThat(visitor.page.locator(".facets-open")).hasText("Filters (" + chosen + ")");
            assertThat(show).isVisible();
            assertThat(visitor.page.locator(".sheet .facet input").nth(chosen)).isFocused();
            assertThat(show)
                    .hasText("Show "
                            + visitor.page
                                    .locator(".results-bar .num")
                                    .textContent()
                                    .replaceFirst(" .*", "") + " results");
        }
        assertThat(visitor.barriers()).isEmpty();
        show.click();
        assertThat(show).isHidden();
        assertThat(visitor.page.locator("#page-results")).isFocused();
        assertThat(visitor.page.locator(".result").first()).isInViewport();

        visitor.page.locator(".facets-open").click();
        visitor.page.locator(".sheet-foot a").click();
        assertThat(visitor.page.locator(".facets-open")).hasText("Filters");
        assertThat(show).isFocused();
        visitor.page.keyboard().press("Escape");
        assertThat(show).isHidden();
        assertThat(visitor.page.locator(".facets-open")).isFocused();
        visitor.page.locator(".facets-open").click();
        visitor.page.setViewportSize(1280, 900);
        assertThat(visitor.page.locator("aside #page-facets")).isVisible();
        visitor.staysInTheDocument();
    }

    @Test
    void aFilterFiltersWhereTheDocumentCannotStay() {
        visitor.page.setViewportSize(375, 700);
        visitor.page.navigate(visitor.at("/search"));
        visitor.page.route("**/search?type=case-study", route -> {
            if (route.request().resourceType().equals("fetch")) {
                route.abort();
            } else {
                route.resume();
            }
        });
        visitor.page.locator(".facets-open").click();
        visitor.page.locator(".sheet label").first().click();
        visitor.page.waitForURL(visitor.at("/search?type=case-study"));
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        visitor.page.unroute("**/search?type=case-study");
        visitor.page.setViewportSize(1280, 900);
        visitor.expectsFailedRequests();
    }

    private void tabTo(String element) {
        assertThat(tabsTo(element)).as("the Tab key reaches %s", element).isLessThan(MOST_TABS);
    }

    /** How many times the Tab key is pressed until an element has the focus; {@link #MOST_TABS} if it never has. */
    private int tabsTo(String element) {
        var tabs = 0;
        while (tabs < MOST_TABS
                && !visitor.page
                        .evaluate("element => document.activeElement.matches(element)", element)
                        .equals(true)) {
            visitor.page.keyboard().press("Tab");
            tabs++;
        }
        return tabs;
    }
}
