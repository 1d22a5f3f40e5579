package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Patience;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A whole portal in a process of its own: alone, or one of several on one database. */
final class Node implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String JSON = "application/json";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path folder;
    private final int heap;
    private final int port;
    private final int management;
    private final Map<String, String> environment;
    private final Http readers;
    private final Http operators;
    private Process process;

    /** Starts it with a data folder of its own; it may not be ready yet. */
    Node(Path folder, Path content, EmbeddedPostgres database) throws IOException {
        this(
                folder,
                content,
                384,
                Map.of(
                        "SPRING_PROFILES_ACTIVE", "postgres",
                        "SPRING_DATASOURCE_URL", database.getJdbcUrl("postgres", "postgres"),
                        "SPRING_DATASOURCE_USERNAME", "postgres"));
    }

    /**
     * Starts one that is alone, on H2; it may not be ready yet.
     *
     * @param heap in MB
     */
    Node(Path folder, Path content, int heap, Map<String, String> settings) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.heap = heap;
        port = freePort();
        management = freePort();
        environment = new HashMap<>(Map.of(
                "VAADIN_PRODUCTIONMODE", "true",
                "PORTAL_CONTENT_PATH", content.toString(),
                "PORTAL_CONTENT_WATCH", "false",
                "PORTAL_DATA_PATH", data().toString(),
                "SERVER_PORT", Integer.toString(port),
                "MANAGEMENT_SERVER_PORT", Integer.toString(management)));
        environment.putAll(settings);
        readers = new Http(LOOPBACK, port);
        operators = new Http(LOOPBACK, management);
        process = run();
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Process run() throws IOException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx" + heap + "m",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "interlocal.Interlocal");
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    Path data() {
        return folder.resolve("data");
    }

    /** What it said that is no good news. */
    List<String> complaints() throws IOException {
        try (var lines = Files.lines(log())) {
            return lines.filter(line -> line.contains(" ERROR ") || line.contains("Exception"))
                    .toList();
        }
    }

    /** Waits for it longer than for an answer: where all processors are busy, a start takes minutes. */
    void awaitReady() {
        await().atMost(Patience.LONG.multipliedBy(4))
                .pollInterval(Duration.ofMillis(50))
                .ignoreExceptions()
                .until(() -> !process.isAlive() || readers.get("/readyz").statusCode() == 200);
        assertThat(process.isAlive()).as("it runs").isTrue();
    }

    /** Has it read the content folder; answers when that is done. */
    String read() {
        return operators.post("/actuator/content", "Content-Type", JSON).body();
    }

    /** Has it make a backup, and keeps what comes of it, even if that is not all. */
    HttpResponse<Path> backUp(Path file) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://" + LOOPBACK + ":" + management + "/actuator/backup"))
                        .POST(BodyPublishers.noBody())
                        .build(),
                BodyHandlers.ofFile(file));
    }

    /** What {@code /api/v1/search} answers. */
    Answer search(String query) {
        var answer = JsonMapper.shared()
                .readTree(readers.get("/api/v1/search?" + query).body());
        return new Answer(
                answer.path("total").asLong(),
                answer.path("items")
                        .valueStream()
                        .map(item -> item.path("slug").asString())
                        .toList(),
                answer.path("facets"));
    }

    /** Total, records in their order, and counts. */
    record Answer(long total, List<String> slugs, JsonNode facets) {}

    /** Where a browser finds an address. */
    String at(String address) {
        return "http://" + LOOPBACK + ":" + port + address;
    }

    /** What it has said. */
    String said() throws IOException {
        return Files.readString(log());
    }

    /** In bytes, what is alive in its heap after a collection. */
    long live() throws IOException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var asked = new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram").start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var total = answer.substring(answer.lastIndexOf("Total")).strip().split(" +", -1);
        return Long.parseLong(total[2]);
    }

    /** What the system tells of its process. */
    Path process() {
        return Path.of("/proc", Long.toString(process.pid()));
    }

    /** What operators are told of it. */
    double metric(String name) {
        return operators
                .get("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith(name))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    URI address() {
        return URI.create(at(""));
    }

    int status(String address) {
        return readers.get(address).statusCode();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Starts it once more on what it left behind. */
    void restart() throws IOException {
        process = run();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join().destroyForcibly();
    }
}
