package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What people come for takes no more keys or taps than today: a manager of a small county who looks for cases of shared
 * dispatch, their cost and someone to ring; a member of staff who looks for a provider for their state; a trainer who
 * looks for courses. Letters typed are not counted.
 */
@PortalTest
@ReadsOnly
class JourneysIT {

    private static final String SEARCH = "main input[name=q]";
    private static final String FILTERS = ".facets-open";
    private static final String RESULT = ".result h2 a";
    private static final String CONTACT = ".glance a.external, .glance a[href^='tel:'], .glance a[href^='mailto:']";

    @Nested
    class ByKeyboardAlone {

        @RegisterExtension
        final Visitor visitor = Visitor.withScripts();

        @Test
        void aManagerFindsCasesTheirCostAndSomeoneToRing() {
            var keys = begin();
            keys.press("Tab").press("Enter").to(SEARCH).type("shared dispatch").press("Enter");
            visitor.arrivesAt("/search?q=shared+dispatch");
            keys.to(FILTERS).press("Enter").to(box("type", "case-study")).press("Space");
            chosen(1);
            keys.to("#page-population summary").press("Enter");
            keys.to(box("population", "10000-to-50000")).press("Space");
            chosen(2);
            keys.to(box("population", "50000-to-250000")).press("Space");
            chosen(3);
            keys.to(RESULT).press("Enter");
            visitor.arrivesAt("/case-studies/*");
            assertThat(visitor.page.locator("#page-results")).isVisible();
            keys.to(".next a[href^='/providers/']").press("Enter");
            visitor.arrivesAt("/providers/*");
            keys.to(CONTACT);
            assertThat(keys.taken()).isLessThanOrEqualTo(100);
        }

        @Test
        void staffFindAProviderForTheirState() {
            var keys = begin();
            keys.to(".site-nav a[href='/providers']").press("Enter");
            visitor.arrivesAt("/providers");
            keys.to(box("country", "united-states")).press("Space");
            chosen(1);
            keys.to(box("country", "united-states/illinois")).press("Space");
            visitor.arrivesAt("/providers?country=united-states/illinois");
            keys.to(box("country", "united-states/wisconsin")).press("Space");
            chosen(2);
            keys.to(RESULT).press("Enter");
            visitor.arrivesAt("/providers/*");
            keys.to(CONTACT);
            assertThat(keys.taken()).isLessThanOrEqualTo(74);
        }

        @Test
        void aTrainerFindsCourses() {
            var keys = begin();
            keys.to(".site-nav a[href='/trainings']").press("Enter");
            visitor.arrivesAt("/trainings");
            keys.to("#page-format summary").press("Enter");
            keys.to(box("format", "online")).press("Space");
            chosen(1);
            keys.to(box("format", "hybrid")).press("Space");
            chosen(2);
            keys.to(RESULT).press("Enter");
            visitor.arrivesAt("/trainings/*");
            keys.to(".toolbar a.external");
            assertThat(keys.taken()).isLessThanOrEqualTo(38);
        }

        private Steps begin() {
            visitor.open("/");
            return new Steps(visitor.page);
        }

        private void chosen(int terms) {
            assertThat(visitor.page.locator(".chip")).hasCount(terms);
        }
    }

    @Nested
    class OnAPhone {

        @RegisterExtension
        final Visitor visitor = Visitor.onAPhone();

        @Test
        void aManagerFindsCasesTheirCostAndSomeoneToRing() {
            var taps = begin();
            taps.tap(SEARCH).type("shared dispatch");
            visitor.page.keyboard().press("Enter"); // the key of the phone
            visitor.arrivesAt("/search?q=shared+dispatch");
            taps.tap(FILTERS).tap(label("type", "case-study"));
            chosen(1);
            taps.tap("#page-population summary").tap(label("population", "10000-to-50000"));
            chosen(2);
            taps.tap(label("population", "50000-to-250000"));
            chosen(3);
            taps.tap("[data-sheet=show]");
            assertThat(visitor.page.locator(RESULT).first()).isInViewport();
            taps.tap(RESULT);
            visitor.arrivesAt("/case-studies/*");
            taps.tap(".next a[href^='/providers/']");
            visitor.arrivesAt("/providers/*");
            assertThat(visitor.page.locator(CONTACT).first()).isVisible();
            assertThat(taps.taken()).isLessThanOrEqualTo(9);
        }

        @Test
        void staffFindAProviderForTheirState() {
            var taps = begin();
            taps.tap(".site-menu summary").tap(".site-menu a[href='/providers']");
            visitor.arrivesAt("/providers");
            taps.tap(FILTERS).tap(label("country", "united-states"));
            chosen(1);
            taps.tap(label("country", "united-states/illinois"));
            visitor.arrivesAt("/providers?country=united-states/illinois");
            taps.tap(label("country", "united-states/wisconsin"));
            chosen(2);
            taps.tap("[data-sheet=show]").tap(RESULT);
            visitor.arrivesAt("/providers/*");
            assertThat(visitor.page.locator(CONTACT).first()).isVisible();
            assertThat(taps.taken()).isLessThanOrEqualTo(8);
        }

        @Test
        void aTrainerFindsCourses() {
            var taps = begin();
            taps.tap(".site-menu summary").tap(".site-menu a[href='/trainings']");
            visitor.arrivesAt("/trainings");
            taps.tap(FILTERS).tap("#page-format summary").tap(label("format", "online"));
            chosen(1);
            taps.tap(label("format", "hybrid"));
            chosen(2);
            taps.tap("[data-sheet=show]").tap(RESULT);
            visitor.arrivesAt("/trainings/*");
            assertThat(visitor.page.locator(".toolbar a.external").first()).isVisible();
            assertThat(taps.taken()).isLessThanOrEqualTo(8);
        }

        private Steps begin() {
            visitor.open("/");
            return new Steps(visitor.page);
        }

        /** Until the answer is there. */
        private void chosen(int terms) {
            assertThat(visitor.page.locator(FILTERS)).hasText("Filters (" + terms + ")");
        }
    }

    private static String box(String facet, String term) {
        return "[id='page-" + facet + "-" + term + "']";
    }

    private static String label(String facet, String term) {
        return "label:has(" + box(facet, term) + ")";
    }
}
