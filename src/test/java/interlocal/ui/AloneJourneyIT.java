package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Media;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Someone answers the questions alone. */
@PortalTest
@ReadsOnly
class AloneJourneyIT {

    private static final Pattern FIRST = Pattern.compile("First place: .+");

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    @Test
    void answersByKeyboardAloneAndTakesOneBack() {
        visitor.open("/discussion");
        assertThat(visitor.page.locator("#page-result")).containsText("appears here");
        var keyboard = visitor.page.keyboard();

        visitor.page.locator("#page-asset-specificity-1").focus();
        keyboard.press("Space");
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
        keyboard.press("ArrowDown");
        keyboard.press("ArrowDown");
        assertThat(visitor.page.locator("#page-asset-specificity-3")).isChecked();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        assertThat(visitor.page.locator("#page-said")).hasText(FIRST);

        keyboard.press("Tab"); // take the answer back
        assertThat(visitor.page.locator("[data-factor=asset-specificity] .talk-clear"))
                .isFocused();
        keyboard.press("Tab");
        keyboard.press("Space");
        assertThat(visitor.page.locator("#page-contract-specification-1")).isChecked();
        assertThat(visitor.page.locator("#page-bar")).hasText("2 of 14 answered");

        visitor.page.locator("[data-factor=asset-specificity] .talk-clear").focus();
        keyboard.press("Enter");
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
        assertThat(visitor.page.locator("#page-asset-specificity-1")).isFocused();

        var first = visitor.page.locator(".talk-rank summary").first();
        first.focus();
        keyboard.press("Enter");
        assertThat(visitor.page.locator(".talk-rank dd").first()).isVisible();
        assertThat(visitor.barriers()).isEmpty();
    }

    @Test
    void theLinkBringsTheAnswersBackAndTheServerIsNotToldThemInAnAddress() {
        var asked = new ArrayList<String>();
        visitor.page.onRequest((Request request) -> asked.add(request.url()));
        visitor.open("/discussion");
        choose("costs", 3);
        choose("public-partners", 3);
        choose("unions", 1);
        visitor.page.locator("#page-service").selectOption("public-safety/fire");
        visitor.page.locator("#page-place").selectOption("united-states/wisconsin");
        visitor.page.locator("#page-place-add").click();
        assertThat(visitor.page.locator("#page-places li")).hasCount(1);
        assertThat(visitor.page.locator(".talk-beside .reason").first()).containsText("Fire");
        assertThat(visitor.address())
                .matches("/discussion#model=model&version=[0-9-]+&1=unions&3=costs\\.public-partners"
                        + "&service=public-safety/fire&place=united-states/wisconsin");
        assertThat(asked).noneMatch(url -> url.replaceFirst("#.*", "").contains("costs"));

        var link = visitor.address();
        var result = ranking();
        visitor.open("/lessons");
        visitor.open(link);
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator("#page-service")).hasValue("public-safety/fire");
        assertThat(visitor.page.locator("#page-places li")).hasCount(1);
        assertThat(visitor.page.locator(".talk-rank .name").first()).isVisible();
        assertThat(ranking()).isEqualTo(result);
    }

    @Test
    void aFoundCaseIsReadAndTheWayBackLeadsToTheAnswers() {
        visitor.open("/discussion");
        choose("costs", 3);
        choose("public-partners", 3);
        var found =
                visitor.page.locator(".talk-beside a[href^='/case-studies/']").first();
        var title = found.innerText();
        found.click();
        assertThat(visitor.page.locator("main h1")).hasText(title);
        visitor.arrivesAt("/case-studies/*");
        visitor.page.goBack();
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
    }

    @Test
    void answersComeBackHoweverLateTheViewIs() {
        visitor.open("/discussion#3=costs.public-partners");
        assertThat(visitor.page.locator("#page-bar")).hasText("2 of 14 answered");
        visitor.page.locator(".site-nav a[href='/lessons']").click();
        visitor.arrivesAt("/lessons");
        var held = new ArrayList<Route>();
        visitor.page.route("**/*v-r=init*", held::add);
        visitor.page.goBack();
        visitor.page.waitForCondition(() -> !held.isEmpty());
        visitor.page.locator("label[for=page-unions-1]").click(); // while the page is not alive
        visitor.page.unrouteAll();
        held.getFirst().resume();
        assertThat(visitor.page.locator("#page-bar")).hasText("3 of 14 answered");
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        assertThat(visitor.page.locator("#page-unions-1")).isChecked();
        assertThat(visitor.address()).contains("1=unions&3=costs.public-partners");
    }

    @Test
    void backReturnsToTheAnswersOfAnotherLink() {
        visitor.open("/discussion#3=costs");
        for (var other : List.of("unions", "public-interest", "fiscal-health")) {
            visitor.page.evaluate("other => { location.hash = `1=${other}`; }", other);
            assertThat(visitor.page.locator("#page-" + other + "-1")).isChecked();
        }
        visitor.page.evaluate("history.go(-1)");
        visitor.page.evaluate("history.go(-1)");
        assertThat(visitor.page.locator("#page-unions-1")).isChecked();
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
        assertThat(visitor.address()).isEqualTo("/discussion#1=unions");
        visitor.page.goBack();
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        visitor.staysInTheDocument();
    }

    @Test
    void anotherLinkInTheSameWindowReplacesTheAnswers() {
        visitor.open("/discussion#3=costs");
        assertThat(visitor.page.locator("#page-costs-3")).isChecked();
        visitor.page.evaluate("location.hash = '1=unions'");
        assertThat(visitor.page.locator("#page-unions-1")).isChecked();
        assertThat(visitor.page.locator("#page-costs-3")).not().isChecked();
        assertThat(visitor.page.locator("#page-bar")).hasText("1 of 14 answered");
    }

    @Test
    void startingAgainForgetsEverything() {
        visitor.open("/discussion#3=costs&place=canada/alberta");
        assertThat(visitor.page.locator("#page-places li")).hasCount(1);
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        visitor.page.locator("#page-reset").click();
        assertThat(visitor.page.locator(".talk-rank")).hasCount(0);
        assertThat(visitor.page.locator("#page-places li")).hasCount(0);
        assertThat(visitor.address()).isEqualTo("/discussion");
    }

    @Test
    void onPaperEveryReasonIsUnfolded() {
        visitor.open("/discussion#3=costs.public-partners&1=unions");
        assertThat(visitor.page.locator(".talk-rank li")).hasCount(7);
        visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visitor.page.locator(".talk-rank dd").last()).isVisible();
        assertThat(visitor.page.locator("#page-copy")).isHidden();
    }

    private void choose(String factor, int grade) {
        visitor.page.locator("label[for=page-%s-%d]".formatted(factor, grade)).click();
        assertThat(visitor.page.locator("#page-%s-%d".formatted(factor, grade))).isChecked();
    }

    private List<String> ranking() {
        return visitor.page.locator(".talk-rank summary").all().stream()
                .map(Locator::textContent)
                .filter(Objects::nonNull)
                .toList();
    }
}
