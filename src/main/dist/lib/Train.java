import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the AOT cache: starts the portal over a library of its own, reads in it as people and programs do, and stops it;
 * as it ends, Java writes down what it has loaded, linked and measured.
 */
class Train {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int ROUNDS = 20;
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/case-studies",
            "/search?q=service",
            "/lessons/sample",
            "/lessons/sample.html",
            "/lessons/sample.json",
            "/api/v1/search?q=service",
            "/api/v1/suggest?q=sa",
            "/discussion",
            "/service-types",
            "/sitemap.xml",
            "/none");
    private static final String SAMPLE = """
        ---
        title: A sample
        summary: A sample that the portal is trained with.
        stage: explore
        ---
        ## A heading

        A paragraph with a [link](https://example.org/), **strong** and a table:

        | service | cost |
        |---|---|
        | dispatch | 10 |
        """;

    /** Arguments: the folder of the portal, the Java to train, a folder for what it writes; all but the first may be left out. */
    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]).toRealPath();
        var java = Path.of(arguments.length > 1 ? arguments[1] : System.getProperty("java.home"), "bin", "java");
        var folder = Files.createTempDirectory("interlocal-training");
        try {
            train(home, java, folder);
        } finally {
            delete(folder);
        }
    }

    private static void train(Path home, Path java, Path folder) throws Exception {
        var lessons = Files.createDirectories(folder.resolve("content/lessons"));
        Files.writeString(lessons.resolve("sample.md"), SAMPLE);
        var cache = home.resolve("lib/interlocal.aot");
        Files.deleteIfExists(cache);
        var command = new ArrayList<>(List.of(java.toString(), "@" + home.resolve("lib/java.options")));
        command.addAll(List.of(
                "-XX:AOTCacheOutput=" + cache,
                "-jar",
                home.resolve("lib/interlocal.jar").toString()));
        var port = freePort();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        process.environment()
                .putAll(Map.of(
                        "PORTAL_CONTENT_PATH", folder.resolve("content").toString(),
                        "PORTAL_DATA_PATH", folder.resolve("data").toString(),
                        "PORTAL_SHUTDOWN_DRAIN", "0s",
                        "PORTAL_SEARCH_SEARCHESPERMINUTE", "0",
                        "SERVER_ADDRESS", "127.0.0.1",
                        "SERVER_PORT", Integer.toString(port),
                        "MANAGEMENT_SERVER_PORT", Integer.toString(freePort())));
        var portal = process.start();
        try (var client = HttpClient.newHttpClient()) {
            var base = "http://127.0.0.1:" + port;
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (status(client, base + "/readyz") != 200) {
                if (!portal.isAlive() || System.nanoTime() > end) {
                    throw new IllegalStateException(Files.readString(folder.resolve("output")));
                }
                TimeUnit.MILLISECONDS.sleep(200);
            }
            for (var round = 0; round < ROUNDS; round++) {
                for (var address : ADDRESSES) {
                    status(client, base + address);
                }
            }
        } finally {
            portal.destroy();
        }
        if (!portal.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES) || !Files.exists(cache)) {
            portal.destroyForcibly();
            throw new IllegalStateException(Files.readString(folder.resolve("output")));
        }
        System.out.printf("%s: %d MB%n", cache, Files.size(cache) >> 20);
    }

    private static int status(HttpClient client, String address) throws InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
