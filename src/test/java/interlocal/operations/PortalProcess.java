package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A whole portal in a process of its own, over the library as it is. */
final class PortalProcess implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    final int port;

    private final Path log;
    private final Process process;

    /** Starts it with a data folder of its own and some settings; it may not be ready yet. */
    PortalProcess(Path folder, int port, Map<String, String> settings) throws IOException {
        this.port = port;
        log = folder.resolve("portal.log");
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx384m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "interlocal.Interlocal"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "VAADIN_PRODUCTIONMODE",
                        "true",
                        "PORTAL_CONTENT_PATH",
                        "content",
                        "PORTAL_CONTENT_WATCH",
                        "false",
                        "PORTAL_DATA_PATH",
                        folder.resolve("data").toString(),
                        "SERVER_PORT",
                        Integer.toString(port),
                        "MANAGEMENT_SERVER_PORT",
                        Integer.toString(freePort())));
        builder.environment().putAll(settings);
        process = builder.start();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Http http() {
        return new Http(LOOPBACK, port);
    }

    /** Waits for it longer than for an answer: where all processors are busy, a start takes minutes. */
    void awaitReady(String address) {
        await().atMost(Patience.LONG.multipliedBy(4))
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(() -> !process.isAlive() || http().get(address).statusCode() == 200);
        assertThat(process.isAlive()).as(this::said).isTrue();
    }

    /** What it has printed so far. */
    String said() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Asks it to stop, as service managers do; it may take its time. */
    void terminate() {
        process.destroy();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
