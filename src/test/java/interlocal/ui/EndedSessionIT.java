package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import interlocal.operations.PortalTest;
import java.util.Arrays;
import java.util.Objects;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** Whoever comes back after an hour goes where the first click leads. */
@PortalTest
class EndedSessionIT {

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    private final TomcatWebServer server;

    EndedSessionIT(@Autowired ServletWebServerApplicationContext portal) {
        this.server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
    }

    @Test
    void theFirstClickOnAFilterFilters() {
        visitor.open("/search?q=service");
        endSessions();
        visitor.page.locator(".result h2 a").first().click();
        visitor.arrivesAt("/*/*");
        isAlive();
        visitor.page.locator(".site-nav a[href='/lessons']").click();
        visitor.arrivesAt("/lessons");
        endSessions();
        visitor.page.locator(".result h2 a").first().click();
        visitor.arrivesAt("/lessons/*");
        assertThat(visitor.page.locator(".record h1")).isVisible();
    }

    @Test
    void aSearchFindsAndBackGoesBack() {
        visitor.open("/lessons");
        visitor.page.locator(".site-nav a[href='/research']").click();
        visitor.arrivesAt("/research");
        endSessions();
        visitor.page.locator("#page-q").fill("cost & quality");
        visitor.page.locator("#page-q").press("Enter");
        visitor.arrivesAt("/research?q=cost+%26+quality");
        isAlive();
        assertThat(visitor.page.locator("#page-q")).hasValue("cost & quality");
        endSessions();
        visitor.page.goBack();
        visitor.arrivesAt("/research");
        assertThat(visitor.page.locator("#page-q")).hasValue("");
    }

    @Test
    void theViewIsAliveAfterwards() {
        visitor.open("/lessons");
        endSessions();
        visitor.page.locator(".site-nav a[href='/research']").click();
        visitor.arrivesAt("/research");
        isAlive();
        visitor.page.evaluate("window.sameDocument = true");
        visitor.page.locator(".site-nav a[href='/providers']").click();
        visitor.arrivesAt("/providers");
        assertThat(visitor.page.locator("main h1")).hasText("Providers");
        visitor.staysInTheDocument();
    }

    private void isAlive() {
        assertThat(visitor.page.locator("#first-page")).hasCount(0);
    }

    private void endSessions() {
        Arrays.stream(server.getTomcat().getHost().findChildren())
                .map(Context.class::cast)
                .flatMap(context -> Arrays.stream(context.getManager().findSessions()))
                .forEach(Session::expire);
    }
}
