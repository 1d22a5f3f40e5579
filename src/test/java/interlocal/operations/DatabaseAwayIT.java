package interlocal.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import interlocal.Patience;
import interlocal.meeting.protocol.CommandResult;
import interlocal.meeting.protocol.Refusal;
import interlocal.ui.Browser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A whole portal on a PostgreSQL that is stopped and started again. */
@Isolated("reads what is logged, and others would log, too")
@ExtendWith(OutputCaptureExtension.class)
class DatabaseAwayIT {

    /** More than is promised, less than it takes to wait for a connection that does not come. */
    private static final Duration AT_ONCE = Duration.ofSeconds(8);

    private final Path folder;
    private final int port;

    DatabaseAwayIT(@TempDir Path folder) throws IOException {
        this.folder = folder;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    private EmbeddedPostgres database() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgres"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    @Test
    void whatIsKnownIsReadRoomsGoOnAndTheRestSaysThatItComesBack(CapturedOutput output) throws Exception {
        var content = SharedContent.in(folder.resolve("content"), 12);
        var database = database();
        try (var portal = WholePortal.start(
                        content.folder(),
                        folder.resolve("data"),
                        "--spring.profiles.active=postgres",
                        "--spring.datasource.url=" + database.getJdbcUrl("postgres", "postgres"),
                        "--spring.datasource.username=postgres");
                var browser = new Browser()) {
            var seat = portal.enter();
            seat.secondRound();
            var person = browser.stranger();
            sitDown(person, portal, seat);
            var known = List.of(
                    "/",
                    "/case-studies/made-up-1",
                    "/case-studies/made-up-1.html",
                    "/case-studies/made-up-1.json",
                    "/api/v1/records/made-up-1",
                    "/search?q=harbour",
                    "/case-studies",
                    "/api/v1/search?q=bridge",
                    "/api/v1/suggest?q=made",
                    "/discussion",
                    "/livez");
            known.forEach(
                    address -> assertThat(portal.status(address)).as(address).isEqualTo(200));

            database.close();
            await().atMost(Patience.LONG).until(() -> portal.status("/readyz") == 503);
            known.forEach(
                    address -> assertThat(portal.status(address)).as(address).isEqualTo(200));
            assertThat(seat.seesTheRoom()).isTrue();
            assertThat(seat.answer(2, 2)).isEqualTo(new CommandResult.Refused(Refusal.NOT_NOW));
            triesToSave(person);
            saysSo(portal);
            content.write("made-up-1", "ptarmigan", "works/water");
            assertThat(portal.read().body()).contains("put off");

            database = database();
            portal.await200("/readyz");
            portal.await200("/case-studies/made-up-5.html");
            assertThat(seat.answer(2, 3)).isInstanceOf(CommandResult.Done.class);
            saves(person);
            assertThat(portal.read().body()).contains("\"changed\":1");
            await().atMost(Patience.LONG).until(() -> portal.total("ptarmigan") == 1);
        } finally {
            database.close();
        }
        assertThat(lines(output, "The database cannot be used")).isOne();
        assertThat(lines(output, "The database can be used again")).isOne();
        assertThat(output.toString()).doesNotContain("\tat ");
    }

    private static void sitDown(Page person, WholePortal portal, WholePortal.Seat seat) {
        person.navigate(portal.at("/discussion/" + seat.pass().code()));
        person.locator("#first-page").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        person.locator("#page-name").fill("Bob");
        person.locator("#page-partner-0").check();
        person.locator("#page-join .primary").click();
        assertThat(person.locator("#page-costs-2")).isVisible();
        person.locator("#page-write-costs summary").click();
        person.locator("#page-note-costs").fill("We asked the auditor.");
    }

    /** Nothing is shown as if it were stored, and nothing that was written is lost. */
    private static void triesToSave(Page person) {
        person.locator("form[data-act='note costs'] button").click();
        assertThat(person.locator("#page-refused")).containsText("This cannot be saved at the moment");
        assertThat(person.locator("#page-note-costs")).hasValue("We asked the auditor.");
        person.locator("#page-costs-2").click();
        assertThat(person.locator("#page-costs-2")).not().isChecked();
    }

    private static void saves(Page person) {
        person.locator("form[data-act='note costs'] button").click();
        assertThat(person.locator(".room-notes")).containsText("We asked the auditor.");
        person.locator("#page-costs-2").check();
        assertThat(person.locator("#page-costs-2")).isChecked();
        assertThat(person.locator("#page-refused")).isHidden();
    }

    private static void saysSo(WholePortal portal) {
        for (var address : List.of("/case-studies/none-such", "/case-studies/none-such.html", "/pages/none-such")) {
            var page = atOnce(() -> portal.readers().get(address, "Accept", "text/html"));
            assertThat(page.statusCode()).as(address).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).as(address).isPresent();
            assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
            assertThat(page.body()).contains("This cannot be shown at the moment");
        }
        for (var address : List.of("/api/v1/records/none-such", "/case-studies/none-such.json", "/sitemap.xml")) {
            var answer = atOnce(() -> portal.readers().get(address));
            assertThat(answer.statusCode()).as(address).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).as(address).isPresent();
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(answer.body()).contains("The catalog cannot be reached at the moment");
        }
    }

    private static HttpResponse<String> atOnce(Supplier<HttpResponse<String>> request) {
        var began = System.nanoTime();
        var answer = request.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(AT_ONCE);
        return answer;
    }

    private static long lines(CapturedOutput output, String said) {
        return output.toString().lines().filter(line -> line.contains(said)).count();
    }
}
