package interlocal.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import interlocal.Http;
import interlocal.accounts.Links;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The first admin sets the portal up and invites somebody, each in a browser of their own. */
@PortalTest
@ReadsOnly
class PeopleJourneyIT {

    private static final String PASSWORD = "seven herons by the weir";
    private static final String OTHER = "a lantern under the mill";
    private static final Pattern ACCOUNT = Pattern.compile(".*/account$");
    private static final Pattern SIGN_IN = Pattern.compile(".*/sign-in$");

    @RegisterExtension
    final Visitor visitor = Visitor.withScripts();

    private final Links links;
    private final Http http;

    PeopleJourneyIT(@Autowired Links links, @LocalServerPort int port) {
        this.links = links;
        this.http = new Http("localhost", port);
    }

    private String path(String link) {
        return link.substring(PortalTest.SITE.length());
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    private static void look(Page page, String name) {
        if (Boolean.getBoolean("pictures")) {
            for (var width : new int[] {1280, 375}) {
                for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                    page.setViewportSize(width, 900);
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "look", name + "-" + width + "-" + scheme + ".png")));
                }
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            page.setViewportSize(1280, 900);
        }
    }

    @Test
    void fromTheFirstLinkToAClosedAccount() throws IOException {
        var ann = visitor.page;
        var setUp = path(links.setUp().orElseThrow());
        http.get(setUp); // as a scanner of mails does
        visitor.open(setUp);
        field(ann, "Mail address").fill("ann@example.org");
        field(ann, "Name").fill("Ann");
        field(ann, "New password").fill("too short");
        press(ann, "Make the account");
        assertThat(ann.getByText("A password needs 12 characters or more.")).isVisible();
        assertThat(Visitor.barriers(ann)).isEmpty();
        look(ann, "set-up");
        field(ann, "New password").fill(PASSWORD);
        field(ann, "New password").press("Enter");
        ann.waitForURL(ACCOUNT);
        assertThat(ann.getByText("To the portal you are: Administrator.")).isVisible();
        assertThat(Visitor.barriers(ann)).isEmpty();
        look(ann, "account");
        visitor.open(setUp);
        assertThat(ann.getByText("This link does not work any more")).isVisible();

        visitor.open("/people");
        field(ann, "Mail address").fill("bo@example.org");
        press(ann, "Invite");
        var invitation = path(ann.locator(".account-link input").inputValue());
        assertThat(ann.getByText("bo@example.org, as Author")).isVisible();
        assertThat(Visitor.barriers(ann)).isEmpty();
        look(ann, "people");

        var bo = visitor.companion();
        bo.navigate(visitor.at("/people"), new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT)); // led on
        bo.waitForURL(SIGN_IN);
        bo.navigate(visitor.at(invitation));
        assertThat(bo.getByText("You will sign in with bo@example.org.")).isVisible();
        field(bo, "Name").fill("Bo");
        field(bo, "New password").fill(PASSWORD);
        press(bo, "Make the account");
        bo.waitForURL(ACCOUNT);
        var cookie = bo.context().cookies().stream()
                .filter(one -> one.name.equals("signed-in"))
                .findFirst()
                .orElseThrow();
        assertThat(cookie.httpOnly).isTrue();
        bo.navigate(visitor.at("/people"));
        assertThat(bo.getByText("Only an administrator may do this.")).isVisible();
        assertThat(bo.locator("#main")).not().containsText("ann@example.org");

        bo.navigate(visitor.at("/account"));
        field(bo, "Name").fill("Bo Ek");
        press(bo, "Save the name");
        assertThat(bo.getByText("Saved.")).isVisible();
        var download = bo.waitForDownload(() -> bo.getByText("Download", new Page.GetByTextOptions().setExact(true))
                .click());
        var data = JsonMapper.shared().readTree(Files.readString(download.path(), StandardCharsets.UTF_8));
        assertThat(data.path("name").asString()).isEqualTo("Bo Ek");
        press(bo, "Sign out");
        bo.waitForURL(SIGN_IN);
        field(bo, "Mail address").fill("bo@example.org");
        field(bo, "Password").fill(OTHER);
        press(bo, "Sign in");
        assertThat(bo.getByText("do not belong to an account")).isVisible();
        assertThat(Visitor.barriers(bo)).isEmpty();
        look(bo, "sign-in");

        ann.reload();
        press(ann, "Link for a new password of Bo Ek");
        var reset = path(ann.locator(".account-link input").inputValue());
        bo.navigate(visitor.at(reset));
        field(bo, "New password").fill(OTHER);
        press(bo, "Set the password");
        bo.waitForURL(ACCOUNT);

        press(ann, "Disable Bo Ek");
        assertThat(ann.getByLabel("Enable Bo Ek")).isVisible();
        bo.reload(new Page.ReloadOptions().setWaitUntil(WaitUntilState.COMMIT)); // led on
        bo.waitForURL(SIGN_IN);
        press(ann, "Enable Bo Ek");
        assertThat(ann.getByLabel("Disable Bo Ek")).isVisible();
        field(bo, "Mail address").fill("bo@example.org");
        field(bo, "Password").fill(OTHER);
        press(bo, "Sign in");
        bo.waitForURL(ACCOUNT);
        field(bo.locator(".account-form").last(), "Present password").fill(OTHER);
        bo.locator(".account-form")
                .last()
                .getByText("Close the account")
                .first()
                .click();
        bo.locator("vaadin-confirm-dialog")
                .getByText("Close the account")
                .last()
                .click();
        bo.waitForURL(SIGN_IN);
        ann.reload();
        assertThat(ann.getByText("Account closed")).isVisible();
    }

    private static Locator field(Locator within, String label) {
        return within.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Who reads is given the link at the foot of each page, and nothing else. */
    @Test
    void readersNoticeNothing() {
        visitor.open("/lessons");
        assertThat(visitor.page.locator("footer a[href='/sign-in']")).hasText("Sign in");
        assertThat(visitor.page.context().cookies()).noneMatch(cookie -> !cookie.name.equals("visitor"));
    }
}
