package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.Turn;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrainTest {

    @TempDir
    private Path folder;

    /** It has so long that even a slow machine asks twice meanwhile. */
    @Order(Turn.EARLY)
    @Test
    void aPortalThatIsAskedToStopServesOnUntilTheBalancerKnows() throws Exception {
        var settings = Map.of("PORTAL_SHUTDOWN_DRAIN", "20s", "PORTAL_CONTENT_PATH", folder.toString());
        try (var portal = new PortalProcess(folder, PortalProcess.freePort(), settings)) {
            portal.awaitReady("/readyz");
            portal.terminate();
            await().atMost(Patience.LONG)
                    .pollInterval(Duration.ofMillis(100))
                    .until(() -> portal.http().get("/readyz").statusCode() == 503);
            assertThat(portal.http().get("/livez").statusCode()).isEqualTo(200);
            assertThat(portal.http().get("/").statusCode()).isEqualTo(200);
            assertThat(portal.said()).contains("connections are refused in 20 s");
            portal.kill();
        }
    }
}
