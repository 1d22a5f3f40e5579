package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Http;
import interlocal.catalog.Changes;
import interlocal.catalog.Import;
import interlocal.content.tree.ContentFolder;
import interlocal.operations.management.IndexHealth;
import interlocal.operations.schedule.ContentSync;
import interlocal.search.Engine;
import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

@PortalTest
class ManagementTest {

    private static final String LOOPBACK = "127.0.0.1";

    private final ApplicationContext portal;
    private final TestLibrary library;
    private final Http readers;
    private final Http operators;
    private final int readersPort;
    private final int operatorsPort;

    ManagementTest(
            @Autowired ApplicationContext portal,
            @Autowired TestLibrary library,
            @LocalServerPort int readersPort,
            @LocalManagementPort int operatorsPort) {
        this.portal = portal;
        this.library = library;
        this.readers = new Http("localhost", readersPort);
        this.operators = new Http(LOOPBACK, operatorsPort);
        this.readersPort = readersPort;
        this.operatorsPort = operatorsPort;
    }

    @Test
    void theReportSaysWhatWasRead() {
        var answer = operators.get("/actuator/content");
        assertThat(answer.statusCode()).isEqualTo(200);
        var report = JsonMapper.shared().readTree(answer.body());
        assertThat(report.path("state").asString()).isEqualTo("read");
        assertThat(report.path("report").path("files").asInt()).isGreaterThan(40);
        assertThat(report.path("problems").isArray()).isTrue();
    }

    @Test
    void aFileIsReadAgainOnRequest() {
        var answer = operators.post("/actuator/content", "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(200);
        var report = JsonMapper.shared().readTree(answer.body());
        assertThat(report.path("state").asString()).isEqualTo("read");
        assertThat(report.path("report").path("unchanged").asInt()).isGreaterThan(40);
        assertThat(report.path("report").path("changed").asInt()).isZero();
    }

    @Test
    void aBadFileIsReportedWithItsPlaceAndDoesNoHarm() {
        library.save("lessons/bad.md", "---\ntitle: [\n---\n");
        var answer = operators.post("/actuator/content", "Content-Type", "application/json");
        library.remove("lessons/bad.md");
        assertThat(answer.body()).contains("lessons/bad.md");
        assertThat(readers.get("/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void readersDoNotSeeWhatOperatorsSee() {
        assertThat(readers.get("/actuator/content").statusCode()).isEqualTo(404);
        assertThat(readers.get("/actuator/prometheus").statusCode()).isEqualTo(404);
        assertThat(readers.get("/actuator").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyWhatIsMeantToShowDoes() {
        for (var shown : new String[] {"health", "info", "prometheus", "content"}) {
            assertThat(operators.get("/actuator/" + shown).statusCode())
                    .as(shown)
                    .isEqualTo(200);
        }
        for (var hidden : new String[] {"env", "beans", "heapdump", "configprops", "mappings", "shutdown"}) {
            assertThat(operators.get("/actuator/" + hidden).statusCode())
                    .as(hidden)
                    .isEqualTo(404);
        }
    }

    @Test
    void otherMachinesReachReadersPagesOnly() throws SocketException {
        var outside = outside();
        assertThat(connects(outside, readersPort)).isTrue();
        assertThat(connects(outside, operatorsPort)).isFalse();
    }

    @Test
    void livesAndIsReady() {
        assertThat(readers.get("/livez").statusCode()).isEqualTo(200);
        assertThat(readers.get("/readyz").statusCode()).isEqualTo(200);
        assertThat(readers.get("/readyz").body()).contains("UP").doesNotContain("position", "jdbc", "components");
    }

    @Test
    void isNotReadyWhileItRefusesTraffic() {
        AvailabilityChangeEvent.publish(portal, ReadinessState.REFUSING_TRAFFIC);
        try {
            assertThat(readers.get("/readyz").statusCode()).isEqualTo(503);
            assertThat(readers.get("/livez").statusCode()).isEqualTo(200);
        } finally {
            AvailabilityChangeEvent.publish(portal, ReadinessState.ACCEPTING_TRAFFIC);
        }
    }

    @Test
    void isNotReadyBeforeTheContentWasRead() throws IOException {
        var sync = new ContentSync(portal.getBean(Import.class), ContentFolder.of(library.content(), null));
        var health = new IndexHealth(portal.getBean(Changes.class), portal.getBean(Engine.class), sync);
        assertThat(health.health().getStatus()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(sync.lastReport()).isEmpty();
        var _ = sync.read();
        assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    }

    /** An address of this machine other than the operators' 127.0.0.1; without a network, another of loopback. */
    private static InetAddress outside() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst()
                .orElse(InetAddress.ofLiteral("127.0.0.2"));
    }

    private static boolean connects(InetAddress address, int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2_000);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
