package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A visitor whose browser runs no scripts misses nothing that is to be read. */
@PortalTest
@ReadsOnly
class WithoutScriptsIT {

    @RegisterExtension
    final Visitor visitor = Visitor.withoutScripts();

    @Test
    void searchesNarrowsOpensAndReads() {
        visitor.open("/");
        visitor.page.locator("main input[name=q]").fill("service");
        visitor.page.locator("main .search-box button").click();
        visitor.arrivesAt("/search?q=service");
        var choice = visitor.page.locator(".facet label").first();
        var promised = Visitor.number(choice.locator(".count").innerText());
        choice.click();
        visitor.page.locator("#page-facets button").click();
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        assertThat(visitor.address()).isEqualTo("/search?q=service&type=case-study");
        assertThat(Visitor.number(visitor.page.locator(".results-bar .num").innerText()))
                .isEqualTo(promised);
        var title = visitor.page.locator(".result h2").first().innerText();
        visitor.page.locator(".result h2 a").first().click();
        assertThat(visitor.page.locator("h1")).hasText(title);
        assertThat(visitor.page.locator("article")).isVisible();
        visitor.page.locator("nav.outline a").last().click();
        assertThat(visitor.address()).contains("#");
        assertThat(visitor.page.locator("h1")).hasText(title);
    }

    @Test
    void searchingKeepsTheFilters() {
        visitor.open("/search?type=lesson");
        visitor.page.locator("main input[name=q]").fill("leaders");
        visitor.page.locator("main .search-box button").click();
        assertThat(visitor.address()).contains("q=leaders", "type=lesson");
    }

    @Test
    void severalFiltersAreAppliedAtOnceOnANarrowScreenToo() {
        visitor.page.setViewportSize(375, 700);
        visitor.open("/search?sort=title");
        assertThat(visitor.page.locator(".facets-open")).isHidden();
        visitor.page.locator("[id='page-type-lesson']").check();
        visitor.page.locator("[id='page-type-research']").check();
        visitor.page.locator("#page-facets button").click();
        assertThat(visitor.page.locator(".chip")).hasCount(2);
        assertThat(visitor.address()).contains("type=lesson", "type=research", "sort=title");
        visitor.page.setViewportSize(1280, 900);
    }

    @Test
    void theWholePageScrolls() {
        visitor.open("/case-studies/lgss-england");
        visitor.page.locator(".site-footer").scrollIntoViewIfNeeded();
        assertThat(visitor.page.locator(".site-footer")).isInViewport();
        assertThat(visitor.page.locator("#source-1")).isVisible();
    }
}
