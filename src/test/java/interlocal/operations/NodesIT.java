package interlocal.operations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import interlocal.Patience;
import interlocal.Turn;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.backup.BackupFile;
import interlocal.operations.backup.Restore;
import interlocal.ui.Browser;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Two portals on one PostgreSQL, each with an index of its own. The tests tell one story, in order. */
@Order(Turn.FIRST)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // started before all
class NodesIT {

    private static final int RECORDS = 120;
    private static final List<String> QUESTIONS = List.of(
            "",
            "size=100&sort=title",
            "q=harbour",
            "q=%22harbour+bridge%22&page=2",
            "q=harbour+-ledger&service=safety/fire",
            "q=how+do+councils+share+a+bridge+and+a+school&service=works&size=50",
            "service=safety/fire&service=works/water&sort=newest",
            "q=renamed",
            "q=nothingofthekind");

    @TempDir
    private static Path folder;

    private static SharedContent content;
    private static EmbeddedPostgres database;
    private static Node one;
    private static Node two;
    private static Browser browser;
    private static Page facilitator;
    private static Page ann;

    @BeforeAll
    static void start() throws IOException {
        content = SharedContent.in(folder.resolve("content"), RECORDS);
        database = EmbeddedPostgres.start();
        one = new Node(folder.resolve("one"), content.folder(), database);
        two = new Node(folder.resolve("two"), content.folder(), database);
        one.awaitReady();
        two.awaitReady();
        browser = new Browser();
        facilitator = browser.stranger();
        ann = browser.stranger();
    }

    @AfterAll
    static void stop() throws IOException {
        try (var _ = database;
                var _ = one;
                var _ = two;
                var _ = browser) {
            assertThat(one.complaints()).isEmpty();
            assertThat(two.complaints()).isEmpty();
        }
    }

    @Test
    @Order(1)
    void startedTogetherOnNothingTheyMakeEveryRecordOnce() throws SQLException {
        assertThat(ask("select count(*) from record")).isEqualTo(RECORDS);
        assertThat(ask("select count(*) from revision")).isEqualTo(RECORDS);
        assertThat(ask("select count(*) from change_log")).isEqualTo(RECORDS + 1);
        assertEqual();
        assertThat(two.status("/files/case-studies/plan.pdf")).isEqualTo(200);
    }

    @Test
    @Order(2)
    void whoStartsThemIsToldHowToMakeTheFirstAccount() throws IOException {
        for (var node : List.of(one, two)) {
            assertThat(node.said())
                    .containsOnlyOnce("Nobody has an account yet. Open this link")
                    .doesNotContain("could not be looked up");
        }
    }

    @Test
    @Order(2)
    void whatOnePublishesBothFind() throws IOException {
        for (var round = 0; round < 5; round++) {
            var word = "novelty" + round;
            content.write("new-" + round, word, "safety/police");
            var publisher = round % 2 == 0 ? one : two;
            assertThat(publisher.read()).contains("\"added\":1");
            await().pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(Patience.LONG)
                    .until(() -> finds(one, word) && finds(two, word));
        }
        assertEqual();
    }

    @Test
    @Order(3)
    void toldAtOnceToReadTheyStillPublishOnce() throws Exception {
        for (var number = 0; number < 40; number++) {
            content.write("made-up-" + number, "renamed", "works/water");
        }
        var before = ask("select count(*) from revision");
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.<Callable<String>>of(one::read, two::read));
            for (var answer : answers) {
                assertThat(answer.get()).contains("\"state\":\"read\"", "\"parked\":0");
            }
        }
        assertThat(ask("select count(*) from revision")).isEqualTo(before + 40);
        awaitEqual();
    }

    @Test
    @Order(4)
    void aRoomOpenedOnOneIsAliveOnBoth() {
        facilitator.navigate(one.at("/discussion/open"));
        facilitator.locator("#first-page").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        facilitator.locator("#page-service").fill("Police");
        facilitator.locator("#page-partners").fill("Town\nCounty");
        facilitator.locator("#page-open .primary").click();
        assertThat(facilitator.locator(".room-big")).isVisible();
        ann.navigate(two.at(URI.create(facilitator.url()).getPath()));
        ann.locator("#page-name").fill("Ann");
        ann.locator("#page-partner-1").check();
        ann.locator("#page-join .primary").click();
        ann.locator("#page-costs-3").check();
        assertThat(facilitator.locator(".room-people")).containsText("1 of 1 answered");
    }

    @Test
    @Order(5)
    void oneThatWasKilledCatchesUpWithWhatItMissed() throws Exception {
        two.kill();
        for (var number = 40; number < 60; number++) {
            content.write("made-up-" + number, "meanwhile", "works/roads");
        }
        content.remove("made-up-100");
        one.read();
        await().atMost(Patience.LONG).until(() -> finds(one, "meanwhile"));
        two.restart();
        two.awaitReady();
        assertThat(finds(two, "meanwhile")).isTrue();
        assertThat(two.status("/case-studies/made-up-100")).isEqualTo(410);
        assertEqual();
    }

    @Test
    @Order(6)
    void whoeverReturnsToARoomAfterItsPortalWasKilledIsWhereTheyWere() {
        ann.reload();
        assertThat(ann.locator("#page-costs-3")).isChecked();
        assertThat(ann.locator(".room-head")).containsText("Ann, for County");
        facilitator.locator("[data-part=lead] .primary").click();
        assertThat(ann.locator("figure[aria-labelledby=page-now-costs-caption]"))
                .isVisible();
    }

    /** With one of their data folders named; the index in the other is ahead of the log, and of records that never were. */
    @Test
    @Order(7)
    @EnabledIfSystemProperty(named = "walks", matches = "100", disabledReason = "it starts both anew")
    void afterARestoreBothServeWhatWasRestored() throws Exception {
        var file = folder.resolve("backup.zip");
        assertThat(one.backUp(file).statusCode()).isEqualTo(200);
        content.write("late", "lateness", "works/water");
        two.read();
        await().atMost(Patience.LONG).until(() -> finds(one, "lateness") && finds(two, "lateness"));
        content.remove("late");
        one.kill();
        two.kill();
        var source = database.getPostgresDatabase();
        try (var backup = BackupFile.open(file)) {
            var migrations = Flyway.configure().dataSource(source).load();
            new Restore(source, new DataFolder(one.data()), migrations).run(backup, true);
        }
        one.restart();
        two.restart();
        for (var node : List.of(one, two)) {
            node.awaitReady();
            assertThat(finds(node, "lateness")).isFalse();
            assertThat(finds(node, "meanwhile")).isTrue();
            assertThat(node.status("/case-studies/late")).isEqualTo(404);
        }
        assertEqual();
        ann.reload();
        assertThat(ann.locator(".room-head")).containsText("Ann, for County");
    }

    private static boolean finds(Node node, String word) {
        return node.search("q=%22" + word + "%22").total() > 0;
    }

    private static void awaitEqual() {
        await().atMost(Patience.LONG).untilAsserted(NodesIT::assertEqual);
    }

    private static void assertEqual() {
        for (var question : QUESTIONS) {
            assertThat(two.search(question)).as(question).isEqualTo(one.search(question));
        }
    }

    private static long ask(String question) throws SQLException {
        try (var connection = database.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
