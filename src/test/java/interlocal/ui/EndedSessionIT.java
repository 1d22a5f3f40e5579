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

    /** A view that asks the server nothing by itself: a session does not end in the middle of an answer. */
    private static final String QUIET_VIEW = "/discussion/open";

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    private final TomcatWebServer server;

    EndedSessionIT(@Autowired ServletWebServerApplicationContext portal) {
        this.server = (TomcatWebServer) Objects.requireNonNull(portal.getWebServer());
    }

    @Test
    void theFirstClickLeadsToThePageAskedFor() {
        visitor.open(QUIET_VIEW);
        endSessions();
        follow("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
        visitor.open(QUIET_VIEW);
        follow("/lessons");
        endSessions();
        visitor.page.locator(".result h2 a").first().click();
        visitor.arrivesAt("/lessons/*");
        assertThat(visitor.page.locator(".record h1")).isVisible();
    }

    @Test
    void aSearchFindsAndBackGoesBack() {
        visitor.open(QUIET_VIEW);
        follow("/lessons");
        follow("/research");
        endSessions();
        visitor.page.locator("#page-q").fill("cost & quality");
        visitor.page.locator("#page-q").press("Enter");
        visitor.arrivesAt("/research?q=cost+%26+quality");
        assertThat(visitor.page.locator("#page-q")).hasValue("cost & quality");
        visitor.page.goBack();
        visitor.arrivesAt("/research");
        assertThat(visitor.page.locator("#page-q")).hasValue("");
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
    }

    @Test
    void backGoesBack() {
        visitor.open(QUIET_VIEW);
        follow("/lessons");
        follow("/research");
        endSessions();
        visitor.page.goBack();
        visitor.arrivesAt("/lessons");
        assertThat(visitor.page.locator("main h1")).hasText("Lessons");
    }

    @Test
    void theViewIsAliveAfterwards() {
        visitor.open(QUIET_VIEW);
        endSessions();
        follow("/discussion");
        isAlive();
        visitor.page.locator("label[for=page-costs-3]").click();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
    }

    @Test
    void anAnswerGivenAfterwardsCounts() {
        answer("costs", 1);
        endSessions();
        answer("unions", 2);
    }

    @Test
    void anAnswerCountsWhenAnotherWindowHasBegunASession() {
        answer("costs", 1);
        endSessions();
        var other = visitor.page.context().newPage();
        other.navigate(visitor.at("/discussion"));
        assertThat(other.locator("#first-page")).hasCount(0);
        answer("unions", 2);
        other.close();
    }

    /** Answers a question, after which so many are answered. */
    private void answer(String question, int answered) {
        if (answered == 1) {
            visitor.open("/discussion");
        }
        visitor.page.locator("label[for=page-" + question + "-3]").click();
        assertThat(visitor.page.locator("#page-bar")).hasText(answered + " of 14 answered");
        assertThat(visitor.page.locator("#page-" + question + "-3")).isChecked();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        assertThat(visitor.page.locator(".v-system-error")).hasCount(0);
    }

    private void follow(String list) {
        visitor.page.locator(".site-nav a[href='" + list + "']").click();
        visitor.arrivesAt(list);
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
