package interlocal.bench;

import static org.awaitility.Awaitility.await;

import interlocal.Http;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The whole portal in a process of its own, over the library and an H2 file, with a heap of 1 GB. */
record PortalProcess(Process process, int port) implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Starts it, and returns when it is ready.
     *
     * @param data its data folder
     */
    static PortalProcess start(Path data, Map<String, String> settings) throws IOException {
        var port = freePort();
        var builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "interlocal.Interlocal"))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log.txt").toFile());
        builder.environment()
                .putAll(Map.of(
                        "VAADIN_PRODUCTIONMODE", "true",
                        "PORTAL_CONTENT_WATCH", "false",
                        "PORTAL_DATA_PATH", data.resolve("data").toString(),
                        "SERVER_PORT", Integer.toString(port),
                        "MANAGEMENT_SERVER_PORT", Integer.toString(freePort())));
        builder.environment().putAll(settings);
        var portal = new PortalProcess(builder.start(), port);
        var http = new Http(LOOPBACK, port);
        await().atMost(Duration.ofMinutes(10))
                .ignoreExceptions()
                .until(() -> http.get("/readyz").statusCode() == 200);
        return portal;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    URI address() {
        return URI.create("http://" + LOOPBACK + ":" + port);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
