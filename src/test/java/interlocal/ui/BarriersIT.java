package interlocal.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import interlocal.operations.PortalTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every view, light and dark, wide and narrow, is open to people who read with their ears, keyboard or a magnifier. */
@PortalTest
class BarriersIT {

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search",
                "/search?q=zebrafish",
                "/search?q=zebrafish&type=lesson",
                "/search?q=service&type=case-study&service=public-safety&country=united-states",
                "/case-studies",
                "/lessons",
                "/research",
                "/trainings",
                "/presentations",
                "/providers",
                "/case-studies/lgss-england",
                "/case-studies/sample-case",
                "/case-studies/hostile",
                "/lessons/sample-lesson",
                "/research/sample-research",
                "/trainings/sample-training",
                "/presentations/sample-talk",
                "/presentations/common-business-number",
                "/providers/sample-provider",
                "/search/ranking",
                "/partnership-models",
                "/partnership-models/mutual-aid",
                "/service-types/education/early-years",
                "/pages/partnership-forms",
                "/pages/about",
                "/pages/evidence",
                "/pages/data",
                "/pages/accessibility",
                "/discussion",
                "/discussion#1=costs.unions&2=labor-intensity&3=public-partners.capital-intensity&service=public-safety/fire"
                        + "&place=united-states/wisconsin&version=none",
                "/discussion/model",
                "/discussion/open",
                "/discussion/model/health",
                "/unknown"
            })
    void thereAreNone(String address) {
        visitor.open(address);
        if (address.contains("#")) {
            visitor.page.locator(".talk-rank").waitFor();
        }
        var softly = new SoftAssertions();
        look(1280, ColorScheme.LIGHT);
        softly.assertThat(visitor.barriers()).as("%s, wide and light", address).isEmpty();
        look(1280, ColorScheme.DARK); // the same but for its colours
        softly.assertThat(visitor.barriersOfColour())
                .as("%s, wide and dark", address)
                .isEmpty();
        look(375, ColorScheme.DARK);
        softly.assertThat(visitor.barriers()).as("%s, narrow and dark", address).isEmpty();
        visitor.page.setViewportSize(360, 800);
        softly.assertThat((int) visitor.page.evaluate("document.documentElement.scrollWidth"))
                .as("%s scrolls sideways", address)
                .isLessThanOrEqualTo(360);
        visitor.expectsNotFound();
        softly.assertAll();
    }

    private void look(int width, ColorScheme scheme) {
        visitor.page.setViewportSize(width, 900);
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
