package interlocal.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import interlocal.Walks;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every view, light and dark, wide and narrow, fits its window and is open to people who read with their ears, keyboard or a
 * magnifier.
 */
@PortalTest
@ReadsOnly
class BarriersIT {

    private static final List<String> ADDRESSES = List.of(
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
            "/discussion/model",
            "/discussion/open",
            "/discussion#1=costs.unions&2=labor-intensity&3=public-partners.capital-intensity&service=public-safety/fire"
                    + "&place=united-states/wisconsin&version=none",
            "/discussion/model/health",
            "/unknown");

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    /** In one window, for to open one takes longer than to go on to another address. */
    @Test
    void thereAreNone() {
        var softly = new SoftAssertions();
        ADDRESSES.forEach(address -> look(softly, address));
        softly.assertAll();
    }

    private void look(SoftAssertions softly, String address) {
        look(1280, ColorScheme.LIGHT);
        visitor.open(address);
        if (address.contains("#")) {
            visitor.page.locator(".talk-rank").waitFor();
        }
        softly.assertThat(visitor.barriers()).as("%s, wide and light", address).isEmpty();
        look(1280, ColorScheme.DARK); // the same but for its colours
        softly.assertThat(visitor.barriersOfColour())
                .as("%s, wide and dark", address)
                .isEmpty();
        look(375, ColorScheme.DARK);
        softly.assertThat(Walks.whole() ? visitor.barriers() : visitor.barriersOtherwise())
                .as("%s, narrow and dark", address)
                .isEmpty();
        visitor.page.setViewportSize(WidthsIT.NARROWEST, 800);
        softly.assertThat(Visitor.tooWide(visitor.page))
                .as("%s, as narrow as can be", address)
                .isEmpty();
        visitor.expectsNotFound();
    }

    private void look(int width, ColorScheme scheme) {
        visitor.page.setViewportSize(width, 900);
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
