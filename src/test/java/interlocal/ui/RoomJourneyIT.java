package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketFrame;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Partners meet in a room, each in a browser of their own. */
@PortalTest
@ReadsOnly
class RoomJourneyIT {

    private static final int QUESTIONS = 14;
    private static final Pattern ROOM = Pattern.compile(".*/discussion/[0-9A-Z]{5}-[0-9A-Z]{5}$");

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void aWholeMeeting() throws IOException {
        var facilitator = opened();
        var ann = joined(facilitator, "Ann", 0);
        var bob = joined(facilitator, "Bob", 1);
        var cyn = entered(facilitator);
        byKeyboard(cyn, "#page-name", "Cyn");
        cyn.keyboard().press("Tab");
        cyn.keyboard().press("ArrowUp"); // the last partner
        cyn.keyboard().press("Tab");
        cyn.keyboard().press("Enter");
        assertThat(facilitator.locator(".room-partners ul li")).hasCount(3);

        answerAll(ann, 1);
        bob.context().setOffline(true);
        assertThat(facilitator.locator(".room-people")).containsText("14 of 14 answered");
        bob.context().setOffline(false);
        bob.reload();
        assertThat(bob.locator(".room-head")).containsText("Bob, for County B");
        answerAll(bob, 3);
        visitor.expectsFailedRequests();
        cyn.locator("#page-costs-1").focus();
        cyn.keyboard().press("ArrowDown");
        assertThat(cyn.locator("#page-costs-2")).isChecked();
        assertThat(cyn.locator(".room-people")).containsText("You have answered 1 of 14");
        assertThat(cyn.locator("#page-costs-2")).isFocused();

        for (var person : new Page[] {facilitator, ann, bob, cyn}) {
            assertThat(person.locator(".room-come")).hasCount(0);
        }
        assertThat(Visitor.barriers(facilitator)).isEmpty();
        assertThat(Visitor.barriers(ann)).isEmpty();
        facilitator.locator("[data-part=lead] .primary").click();
        for (var person : new Page[] {facilitator, ann, bob, cyn}) {
            assertThat(person.locator(".talk-rank li")).hasCount(7);
        }
        assertThat(cyn.locator("#page-now-costs-caption")).containsText("3 of 3 pairs of people differ");
        assertThat(cyn.locator(".room-come")).containsText("Where you differ most");

        facilitator.locator(".room-factor button[data-act='again costs.1']").click();
        ann.locator("#page-costs-3").check();
        bob.locator("#page-write-costs summary").click();
        bob.locator("#page-note-costs").fill("We asked the county's auditor.");
        ann.locator("#page-costs-2").check();
        assertThat(bob.locator("#page-note-costs")).hasValue("We asked the county's auditor.");
        bob.locator("form[data-act='note costs'] button").click();
        assertThat(cyn.locator(".room-notes")).containsText("We asked the county's auditor.");
        facilitator.locator(".room-factor button[data-act='reveal costs.2']").click();
        assertThat(cyn.locator("#page-before-costs")).isVisible();
        cyn.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        cyn.setViewportSize(375, 800);
        assertThat(Visitor.barriers(cyn)).isEmpty();
        assertThat((int) cyn.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(375);
        assertThat(Visitor.barriers(facilitator)).isEmpty();

        facilitator.locator("[data-act=lock]").click();
        ann.locator("[data-act^=sign]").click();
        assertThat(cyn.locator(".room-end")).containsText("signed off by Ann");
        facilitator.locator("[data-act^=close]").click();
        assertThat(cyn.locator(".steps [aria-current]")).hasText("Closed");
        var minutes = facilitator.waitForDownload(
                () -> facilitator.locator("[data-minutes=csv]").click());
        assertThat(Files.readString(minutes.path(), StandardCharsets.UTF_8))
                .contains("costs", "Ann", "County B")
                .hasLineCount(1 + 2 * QUESTIONS + 2);

        facilitator.locator("[data-continue]").click();
        facilitator.waitForURL(address -> ROOM.matcher(address).matches() && !address.equals(ann.url()));
        assertThat(facilitator.locator(".room-head")).containsText("You lead this room.");
    }

    @Test
    void aPartnershipIsAskedAgainAndSeesWhatHasChanged() {
        var facilitator = opened("health");
        measured(facilitator, "trust", 1);
        assertThat(facilitator.locator("#page-scores")).hasText("How it stands");
        assertThat(facilitator.locator(".room-weak dt")).hasText("Trust");
        assertThat(facilitator.locator(".room-weak a[href^='/lessons/']")).hasCount(2);
        facilitator.locator("[data-act=lock]").click();
        facilitator.locator("[data-act^=close]").click();
        var first = facilitator.url();
        facilitator.locator("[data-continue]").click();
        facilitator.waitForURL(address -> ROOM.matcher(address).matches() && !address.equals(first));
        assertThat(facilitator.locator(".room-partners > li")).hasCount(3);

        var ann = measured(facilitator, "trust", 2);
        assertThat(ann.locator("#page-trend-trust-caption")).containsText("Up by 1 since the last time.");
        assertThat(ann.locator("figure[aria-labelledby=page-trend-trust-caption] circle"))
                .hasCount(2);
        assertThat(Visitor.barriers(ann)).isEmpty();
    }

    /** Somebody answers one question, sees what it comes to, and where others have learned. */
    private Page measured(Page facilitator, String question, int grade) {
        var ann = joined(facilitator, "Ann", 0);
        ann.locator("#page-" + question + "-" + grade).check();
        facilitator
                .locator(".room-factor [data-act='reveal " + question + ".1']")
                .click();
        assertThat(ann.locator("figure[aria-labelledby=page-now-" + question + "-caption]"))
                .isVisible();
        return ann;
    }

    @Test
    void nobodyIsSentWhatIsHidden() {
        var facilitator = opened();
        var sent = new CopyOnWriteArrayList<String>();
        var listener = entered(facilitator);
        listener.onWebSocket(socket -> socket.onFrameReceived((WebSocketFrame frame) -> sent.add(frame.text())));
        listener.onResponse(response -> {
            if (response.request().resourceType().matches("xhr|fetch|document")) {
                sent.add(response.text());
            }
        });
        listener.reload();
        join(listener, "Listener", 0);
        var other = joined(facilitator, "Zebedee", 1);
        other.locator("#page-costs-1").check();
        other.locator("#page-unions-3").check();
        assertThat(listener.locator("section[aria-labelledby=page-factor-unions]"))
                .containsText("1 of 2 have answered");
        var heard = new StringJoiner("\n");
        sent.forEach(heard::add);
        assertThat(heard.toString())
                .contains("Zebedee", "1 of 2 have answered")
                .doesNotContain("page-now-", "Given", "checked=", "checked>", "checked data-act");

        facilitator.locator("[data-part=lead] .primary").click();
        assertThat(listener.locator("figure[aria-labelledby=page-now-costs-caption]"))
                .isVisible();
    }

    @Test
    void withoutWebSocketsARoomIsAliveAllTheSame() {
        var facilitator = opened();
        var old = visitor.companion();
        old.addInitScript("delete window.WebSocket");
        old.navigate(facilitator.url());
        join(old, "Olga", 2);
        assertThat((boolean) old.evaluate("'WebSocket' in window")).isFalse();
        joined(facilitator, "Ann", 0);
        assertThat(old.locator(".room-partners")).containsText("Ann");
        old.locator("#page-costs-3").check();
        assertThat(facilitator.locator(".room-people")).containsText("1 of 14 answered");
    }

    @Test
    void theFacilitatorSeesWhoCameTogetherAndShutsTheDoor() {
        var facilitator = opened();
        join(enteredBy(facilitator, "192.0.2.9"), "Ann", 1);
        join(enteredBy(facilitator, "198.51.100.7"), "Bob", 1);
        assertThat(facilitator.locator(".room-people")).containsText("Network A");
        assertThat(facilitator.locator(".room-people")).containsText("Network B");
        assertThat(Visitor.barriers(facilitator)).isEmpty();
        var waiting = entered(facilitator);
        facilitator.locator("[data-act=shut]").click();
        assertThat(facilitator.locator("[data-act=admit]")).isVisible();
        waiting.locator("#page-name").fill("Eve");
        waiting.locator("#page-partner-0").check();
        waiting.locator("#page-join .primary").click();
        assertThat(waiting.locator("#page-refused")).containsText("lets nobody else in");
        waiting.reload();
        assertThat(waiting.locator("[data-part=door] .notice")).containsText("lets nobody else in");
        facilitator.locator("[data-act=admit]").click();
        waiting.reload();
        join(waiting, "Eve", 0);
        assertThat(facilitator.locator(".room-people")).containsText("Eve");
    }

    @Test
    void aCodeThatIsNoneLeadsBackToTheDoor() {
        var lost = visitor.companion();
        lost.navigate(visitor.at("/discussion/AAAAA-AAAAA"));
        assertThat(lost.locator("h1")).hasText("No room here");
        lost.locator("[data-part=none] a").click();
        assertThat(lost.locator("#page-code")).isVisible();
        assertThat(Visitor.barriers(lost)).isEmpty();
    }

    private Page opened() {
        return opened("model");
    }

    private Page opened(String model) {
        var facilitator = visitor.companion();
        facilitator.navigate(visitor.at("/discussion/open"));
        facilitator
                .locator("#first-page")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        facilitator.locator("#page-model").selectOption(model);
        facilitator.locator("#page-service").fill("Emergency dispatch");
        facilitator.locator("#page-partners").fill("City A\nCounty B\nTown C");
        facilitator.locator("#page-open .primary").click();
        facilitator.waitForURL(ROOM);
        assertThat(facilitator.locator(".room-head")).containsText("You lead this room.");
        return facilitator;
    }

    private Page entered(Page facilitator) {
        var person = visitor.companion();
        person.navigate(facilitator.url());
        assertThat(person.locator("#page-name")).isVisible();
        return person;
    }

    private Page enteredBy(Page facilitator, String network) {
        var person = visitor.companion();
        person.setExtraHTTPHeaders(Map.of("X-Forwarded-For", network));
        person.navigate(facilitator.url());
        assertThat(person.locator("#page-name")).isVisible();
        return person;
    }

    private Page joined(Page facilitator, String name, int partner) {
        var person = entered(facilitator);
        join(person, name, partner);
        return person;
    }

    private static void join(Page person, String name, int partner) {
        person.locator("#page-name").fill(name);
        person.locator("#page-partner-" + partner).check();
        person.locator("#page-join .primary").click();
        assertThat(person.locator(".room-head")).containsText(name + ", for");
    }

    private static void byKeyboard(Page person, String field, String text) {
        person.locator(field).focus();
        person.keyboard().type(text);
    }

    private static void answerAll(Page person, int grade) {
        for (var question = 0; question < QUESTIONS; question++) {
            var answer = person.locator(".talk-question").nth(question).locator("input[value='" + grade + "']");
            answer.check();
        }
        assertThat(person.locator(".room-people")).containsText("You have answered 14 of 14");
        assertThat(person.locator(".talk-question input:checked").count()).isEqualTo(QUESTIONS);
    }
}
