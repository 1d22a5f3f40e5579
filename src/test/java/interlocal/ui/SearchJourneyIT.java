package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the home page to a record and back. */
@PortalTest
@ReadsOnly
class SearchJourneyIT {

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void searchNarrowReadAndReturn() {
        visitor.open("/");
        visitor.page.locator("main input[name=q]").fill("service");
        visitor.page.locator("main input[name=q]").press("Enter");
        visitor.arrivesAt("/search?q=service");
        visitor.staysInTheDocument();

        follow("type", "Case study");
        follow("service", "Public safety");
        var narrowed = visitor.address();
        assertThat(narrowed).isEqualTo("/search?q=service&type=case-study&service=public-safety");
        assertThat(visitor.page.locator(".chip")).hasCount(2);
        var title = visitor.page.locator(".result h2").first().innerText();

        visitor.page.locator(".result h2 a").first().click();
        assertThat(heading()).hasText(title);
        visitor.arrivesAt("/case-studies/*");
        visitor.page.goBack();
        visitor.arrivesAt(narrowed);
        assertThat(visitor.page.locator(".chip")).hasCount(2);
        assertThat(visitor.page.locator("#page-q")).hasValue("service");
        assertThat(visitor.page.locator(".result h2").first()).hasText(title);
        visitor.page.goBack();
        visitor.arrivesAt("/search?q=service&type=case-study");
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        visitor.page.goForward();
        assertThat(visitor.page.locator(".chip")).hasCount(2);
        visitor.staysInTheDocument();
    }

    @Test
    void suggestionsAndSpellingByKeyboardAlone() {
        visitor.open("/");
        var keyboard = visitor.page.keyboard();
        visitor.page.locator("main input[name=q]").focus();
        keyboard.type("mutual ai");
        assertThat(visitor.page.locator("#suggestions [role=option]").first()).hasText("Mutual aid");
        assertThat(visitor.page.locator("#suggest-status")).containsText("Suggestions: ");
        assertThat(visitor.barriers()).isEmpty();
        keyboard.press("Escape");
        assertThat(visitor.page.locator("#suggestions")).hasCount(0);
        keyboard.type("d");
        keyboard.press("Backspace");
        keyboard.type("d");
        assertThat(visitor.page.locator("#suggestions [role=option]").first()).hasText("Mutual aid");
        keyboard.press("ArrowDown");
        assertThat(visitor.page.locator("main input[name=q]")).hasAttribute("aria-activedescendant", "suggestions-0");
        keyboard.press("Enter");
        visitor.arrivesAt("/partnership-models/mutual-aid");
        assertThat(heading()).hasText("Mutual aid");

        visitor.page.locator(".header-search input").focus();
        keyboard.type("concolidated dispach");
        keyboard.press("Enter");
        visitor.arrivesAt("/search?q=concolidated+dispach");
        assertThat(visitor.page.locator(".meant")).containsText("Searched for “consolidated dispatch” instead");
        assertThat(visitor.page.locator(".result").first()).isVisible();
        visitor.page.locator(".meant a").focus();
        keyboard.press("Enter");
        visitor.arrivesAt("/search?q=%22concolidated%22+%22dispach%22");
        assertThat(heading()).containsText("Nothing found");
        visitor.staysInTheDocument();
    }

    @Test
    void severalTermsOfAFacetByPlainClicks() {
        visitor.open("/search");
        visitor.page.evaluate("""
            ['type-lesson', 'type-research', 'type-training', 'service-health']
                .forEach(term => document.getElementById(`page-${term}`).click())\
            """); // before any answer has come
        assertThat(visitor.page.locator(".chip")).hasCount(4);
        assertThat(visitor.page.locator("#page-service-health")).isFocused();
        assertThat(facet("type").locator("input:checked")).hasCount(3);
        assertThat(visitor.address()).isEqualTo("/search?type=lesson&type=research&type=training&service=health");
        assertThat(facet("type").locator("summary").first()).hasText("Type 3 chosen");
        visitor.page.locator(".chip").first().click();
        assertThat(visitor.page.locator(".chip")).hasCount(3);
        assertThat(visitor.page.locator(".chip").first()).isFocused();
        visitor.page.locator(".chips .button").click();
        visitor.arrivesAt("/search");
        assertThat(visitor.page.locator(".chip")).hasCount(0);
        assertThat(heading()).isFocused();
        visitor.staysInTheDocument();
    }

    @Test
    void aChoiceLeavesTheReaderWhereTheyWere() {
        visitor.open("/search");
        facet("model").locator(".rest summary").click();
        facet("country").locator("summary").first().click();
        var box = facet("model").locator("input").nth(1);
        box.scrollIntoViewIfNeeded();
        var top = box.boundingBox().y;
        var promised = Visitor.number(
                facet("model").locator("label").nth(1).locator(".count").innerText());
        box.press("Space");
        assertThat(visitor.page.locator(".chip")).hasCount(1);
        assertThat(box).isFocused();
        assertThat(box).isChecked();
        assertThat(box.boundingBox().y).isCloseTo(top, within(1.0));
        assertThat(facet("country")).not().hasAttribute("open", "");
        assertThat(facet("model").locator(".rest input").last()).isVisible();
        assertThat(total()).isEqualTo(promised);
        assertThat(visitor.page.locator("#page-facets [role=status]"))
                .hasText(total() == 1 ? "One record" : total() + " records");
        box.press("Space");
        assertThat(visitor.page.locator(".chip")).hasCount(0);
        assertThat(box).isFocused();
        assertThat(box).isInViewport();
        visitor.staysInTheDocument();
    }

    @Test
    void aTermOfWhichANarrowerOneIsChosenIsChosenInPart() {
        visitor.open("/search?service=public-safety/fire");
        var above = visitor.page.locator("[id='page-service-public-safety']");
        assertThat((boolean) above.evaluate("box => box.indeterminate")).isTrue();
        above.click();
        visitor.arrivesAt("/search?service=public-safety");
        assertThat((boolean) above.evaluate("box => box.indeterminate")).isFalse();
        assertThat(above).isChecked();
    }

    @Test
    void whatFindsNothingOffersAWayOut() {
        visitor.open("/search?q=zebrafish&type=lesson");
        assertThat(heading()).containsText("Nothing found for “zebrafish”");
        var repair = visitor.page.locator(".repair a").first();
        var found = Visitor.number(repair.locator(".num").innerText());
        repair.click();
        assertThat(visitor.page.locator(".result").first()).isVisible();
        assertThat(total()).isEqualTo(found);
    }

    @Test
    void theNextPageAndTheSortAreAddresses() {
        visitor.open("/search");
        visitor.page.locator(".pagination a[rel=next]").click();
        visitor.arrivesAt("/search?page=2");
        assertThat(visitor.page.locator(".pagination [aria-current=page]")).hasText("2");
        assertThat(heading()).isFocused();
        assertThat((int) visitor.page.evaluate("Math.round(scrollY)")).isZero();
        visitor.page.locator(".sort a").getByText("Title").click();
        visitor.arrivesAt("/search?sort=title");
        visitor.staysInTheDocument();
    }

    @Test
    void whatIsAskedIsNeverExecuted() {
        visitor.open("/");
        visitor.page.locator("main input[name=q]").fill("\"><img src=x onerror=alert(1)></script><b>");
        visitor.page.locator("main input[name=q]").press("Enter");
        assertThat(heading()).containsText("<img src=x onerror=alert(1)>");
        assertThat(visitor.page.locator("main img")).hasCount(0);
        visitor.open("/case-studies/hostile");
        assertThat(visitor.page.locator("xss-probe")).hasCount(0);
    }

    /** A term's count is what following it gives. */
    private void follow(String facet, String term) {
        var choice = facet(facet).locator("label").filter(new Locator.FilterOptions().setHasText(term));
        var promised = Visitor.number(choice.first().locator(".count").innerText());
        choice.first().click();
        assertThat(visitor.page.locator(".chip").filter(new Locator.FilterOptions().setHasText(term)))
                .isVisible();
        assertThat(choice.first().locator("input")).isFocused();
        assertThat(total()).isEqualTo(promised);
    }

    private Locator facet(String key) {
        return visitor.page.locator("aside #page-" + key);
    }

    private long total() {
        return Visitor.number(visitor.page.locator(".results-bar .num").innerText());
    }

    private Locator heading() {
        return visitor.page.locator("main h1");
    }
}
