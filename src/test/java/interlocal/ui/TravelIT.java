package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From page to page, in one document or several. */
@PortalTest
@ReadsOnly
class TravelIT {

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void whatIsAliveIsAskedForOnce() {
        var asked = new ArrayList<String>();
        visitor.page.onRequest(
                request -> asked.add(URI.create(request.url()).getPath() + " " + request.resourceType()));
        visitor.open("/search");
        visitor.page.locator(".site-nav a[href='/discussion']").click();
        visitor.arrivesAt("/discussion");
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
        assertThat(asked)
                .filteredOn(address -> address.startsWith("/discussion "))
                .containsExactly("/discussion document");
        visitor.page.goBack();
        visitor.arrivesAt("/search");
        asked.clear();
        visitor.page.locator(".site-nav a[href='/lessons']").click();
        visitor.arrivesAt("/lessons");
        assertThat(asked).filteredOn(address -> address.startsWith("/lessons ")).containsExactly("/lessons fetch");
    }

    @Test
    void twoQuickBacksGoBackTwice() {
        visitor.open("/lessons");
        follow("/research");
        follow("/providers");
        var held = new ArrayList<Route>();
        visitor.page.route("**/research", held::add);
        visitor.page.goBack();
        visitor.page.waitForCondition(() -> !held.isEmpty());
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        visitor.page.unroute("**/research");
        visitor.page.goForward();
        visitor.page.goForward();
        visitor.arrivesAt("/providers");
        assertThat(visitor.page.locator("main h1")).hasText("Providers");
        visitor.staysInTheDocument();
    }

    @Test
    void twoQuickBacksLeadFromPagesOnlyReadToOneThatIsAlive() {
        visitor.open("/discussion#3=costs");
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
        follow("/lessons");
        follow("/research");
        var held = new ArrayList<Route>();
        visitor.page.route(
                address -> List.of("/lessons", "/discussion")
                        .contains(URI.create(address).getPath()),
                held::add);
        visitor.page.evaluate("history.back()");
        visitor.page.waitForCondition(() -> !held.isEmpty());
        visitor.page.unrouteAll();
        visitor.page.evaluate("history.back()");
        held.forEach(Route::resume);
        visitor.arrivesAt("/discussion#*");
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
    }

    @Test
    void aPageOfAnotherReleaseIsLoadedWithItsScripts() {
        visitor.open("/research");
        visitor.page.route(visitor.at("/lessons"), route -> {
            if (route.request().resourceType().equals("fetch")) {
                var html = route.fetch().text().replaceAll("/assets/[0-9a-f]+/", "/assets/0123456789abcdef/");
                route.fulfill(new FulfillOptions().setContentType("text/html").setBody(html));
            } else {
                route.resume();
            }
        });
        visitor.page.locator(".site-nav a[href='/lessons']").click();
        visitor.arrivesAt("/lessons");
        visitor.becomes("window.sameDocument === undefined");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        visitor.page.unrouteAll();
    }

    private void follow(String list) {
        visitor.page.locator(".site-nav a[href='" + list + "']").click();
        visitor.arrivesAt(list);
    }
}
