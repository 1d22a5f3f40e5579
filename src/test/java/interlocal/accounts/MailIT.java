package interlocal.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import interlocal.ManualClock;
import interlocal.Patience;
import interlocal.accounts.protocol.Device;
import interlocal.accounts.protocol.Handed;
import interlocal.accounts.protocol.MailAddress;
import interlocal.accounts.protocol.Outcome.Done;
import interlocal.accounts.protocol.Role;
import interlocal.accounts.protocol.Secret;
import interlocal.mail.Mail;
import interlocal.mail.Outbox;
import interlocal.mail.OutboxWorker;
import interlocal.messages.Reader;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A real mail server, which is there or not, and a portal that is started anew. */
class MailIT {

    private static final Device HOME = new Device("192.0.2.1", "Browser");
    private static final Pattern LINK = Pattern.compile("https://library\\.example/[a-z]+/([\\w-]{43})");
    private static final String PASSWORD = "seven herons by the weir";

    @TempDir
    private Path folder;

    private GreenMail server;
    private ConfigurableApplicationContext portal;

    @BeforeEach
    void start() throws IOException {
        try (var free = new ServerSocket(0)) {
            server = new GreenMail(new ServerSetup(free.getLocalPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        }
        portal = started();
    }

    private ConfigurableApplicationContext started() {
        return AccountsOnly.start(
                "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("db"),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.properties.mail.smtp.localhost=localhost", // asks no name server
                "--spring.mail.properties.mail.from=library@library.example",
                "--spring.mail.port=" + server.getSmtp().getServerSetup().getPort());
    }

    @AfterEach
    void stop() {
        portal.close();
        server.stop();
    }

    private List<MimeMessage> arrived() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private OutboxWorker worker() {
        return portal.getBean(OutboxWorker.class);
    }

    private void queue(String to, Duration life) {
        var clock = portal.getBean(ManualClock.class);
        inTransaction(() -> portal.getBean(Outbox.class)
                .queue(new Mail(
                        to,
                        "Größe\nBcc: eve@example.org",
                        "Ein Wörtchen",
                        clock.instant().plus(life))));
    }

    private void inTransaction(Runnable work) {
        portal.getBean(TransactionTemplate.class).executeWithoutResult(_ -> work.run());
    }

    private void awaitEmpty() {
        await().atMost(Patience.LONG).until(() -> portal.getBean(Outbox.class).waiting() == 0);
    }

    @Test
    void whatTheServerDidNotTakeIsSentOnceItIsBack() throws Exception {
        queue("ann@example.org", Duration.ofDays(1));
        queue("late@example.org", Duration.ofMinutes(2));
        await().atMost(Patience.LONG).until(() -> worker().failed() == 2);
        portal.close();
        portal = started();
        assertThat(portal.getBean(Outbox.class).waiting()).isEqualTo(2);
        var clock = portal.getBean(ManualClock.class);
        portal.getBean(ManualClock.class).advance(Duration.ofMinutes(1));
        queue("bo@example.org", Duration.ofDays(1)); // so that it looks
        await().atMost(Patience.LONG).until(() -> worker().failed() == 3);
        assertThat(portal.getBean(Outbox.class).oldest()).isPresent();
        server.start();
        clock.advance(Duration.ofMinutes(1));
        queue("cyn@example.org", Duration.ofDays(1));
        await().atMost(Patience.LONG).until(() -> arrived().size() >= 2);
        clock.advance(Duration.ofMinutes(2));
        queue("dan@example.org", Duration.ofDays(1));
        awaitEmpty();
        assertThat(arrived())
                .extracting(message -> message.getRecipients(Message.RecipientType.TO)[0].toString())
                .containsExactlyInAnyOrder("ann@example.org", "bo@example.org", "cyn@example.org", "dan@example.org");
        assertThat(arrived()).allSatisfy(message -> {
            assertThat(message.getSubject()).isEqualTo("Größe Bcc: eve@example.org");
            assertThat(message.getContent().toString().strip()).isEqualTo("Ein Wörtchen");
            assertThat(message.getFrom()[0]).hasToString("library@library.example");
            assertThat(message.getMessageID()).endsWith("@interlocal>");
        });
    }

    @Test
    void aMailGoesOutIfItsCauseDoesAndOnlyThen() {
        server.start();
        var outbox = portal.getBean(Outbox.class);
        var expires = portal.getBean(ManualClock.class).instant().plusSeconds(60);
        assertThatThrownBy(() -> inTransaction(() -> {
                    outbox.queue(new Mail("ann@example.org", "No", "No", expires));
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
        assertThatThrownBy(() -> outbox.queue(new Mail("ann@example.org", "No", "No", expires)))
                .isInstanceOf(RuntimeException.class);
        queue("bo@example.org", Duration.ofDays(1));
        awaitEmpty();
        assertThat(arrived()).hasSize(1);
    }

    @Test
    void aForgottenPasswordIsSetByALinkThatIsMailed() throws Exception {
        server.start();
        var setUp =
                Secret.parse(portal.getBean(Links.class).setUp().orElseThrow().replaceFirst(".*/", ""));
        var admin = ((Done<Secret>) portal.getBean(Arrivals.class)
                        .setUp(setUp.orElseThrow(), "ann@example.org", "Ann", PASSWORD, HOME))
                .value();
        var people = portal.getBean(People.class);
        assertThat(people.invite(admin, "bo@example.org", Role.AUTHOR, Reader.UNKNOWN))
                .isEqualTo(new Done<>(new Handed.ByMail(new MailAddress("bo@example.org"))));
        awaitEmpty();
        assertThat(portal.getBean(Arrivals.class).accept(token(), "Bo", PASSWORD, HOME))
                .isInstanceOf(Done.class);

        var resets = portal.getBean(Resets.class);
        resets.ask("nobody@example.org", HOME, Reader.UNKNOWN);
        resets.ask(" Bo@Example.org ", HOME, Reader.UNKNOWN);
        resets.ask("bo@example.org", HOME, Reader.UNKNOWN);
        awaitEmpty();
        assertThat(arrived()).hasSize(2);
        assertThat(arrived().getLast().getRecipients(Message.RecipientType.TO)[0])
                .hasToString("bo@example.org");
        var sent = token();
        assertThat(portal.getBean(JdbcTemplate.class)
                        .queryForObject("select sha256 from account_link where purpose = 'RESET'", String.class))
                .isEqualTo(sent.sha256());
        assertThat(portal.getBean(Arrivals.class).reset(sent, "a lantern under the mill", HOME))
                .isInstanceOf(Done.class);
    }

    /** Of the link in the mail that came last. */
    private Secret token() throws MessagingException, IOException {
        var link = LINK.matcher(arrived().getLast().getContent().toString());
        assertThat(link.find()).isTrue();
        return Secret.parse(link.group(1)).orElseThrow();
    }
}
