package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** What somebody does to get somewhere, counted: the keys that they press, or the places that they tap. */
final class Steps {

    /** How many stops of the Tab key an element is ahead, or behind if negative; 0 if it has the focus. */
    private static final String DISTANCE = """
        selector => {
          const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
            .filter(stop => stop.tabIndex >= 0 && stop.type !== 'hidden' && !stop.closest('dialog:not([open])')
              && stop.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }));
          const wanted = stops.findIndex(stop => stop.matches(selector));
          const at = document.activeElement;
          const passed = at === document.body ? 0 : stops.filter(stop => stop === at
            || stop.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING).length;
          return wanted < passed ? wanted - passed + (stops.includes(at) ? 1 : 0) : wanted - passed + 1;
        }\
        """;

    private final Page page;
    private int taken;

    Steps(Page page) {
        this.page = page;
    }

    /** Goes to the first such element with the Tab key, in the direction in which it is nearer. */
    Steps to(String element) {
        page.locator(element).first().waitFor();
        var distance = (int) page.evaluate(DISTANCE, element);
        for (var step = 0; step < Math.abs(distance); step++) {
            press(distance > 0 ? "Tab" : "Shift+Tab");
        }
        assertThat(page.locator(element).first()).isFocused();
        return this;
    }

    Steps press(String key) {
        page.keyboard().press(key);
        taken++;
        return this;
    }

    /** The letters are not counted: they are the same on any page. */
    Steps type(String words) {
        page.keyboard().type(words);
        return this;
    }

    Steps tap(String element) {
        page.locator(element).first().tap();
        taken++;
        return this;
    }

    int taken() {
        return taken;
    }
}
