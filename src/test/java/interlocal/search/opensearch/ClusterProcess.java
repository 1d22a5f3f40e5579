package interlocal.search.opensearch;

import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.search.Engine;
import interlocal.search.Engines;
import interlocal.search.OpenSearchSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/** Nodes in a JVM of their own, because they bring another Lucene: one cluster of three for all tests that ask for it. */
public final class ClusterProcess implements AutoCloseable {

    private static final int NODES = 3;
    private static final List<String> SOON_STARTED = List.of("-Xmx640m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    private static final Duration POLL = Duration.ofMillis(100);

    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger catalogs = new AtomicInteger();
    private final int nodes;
    private final int port;
    private final Path folder;
    private final Process process;

    /** Gives a test the cluster, and starts it with the first. */
    public static final class Shared implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getParameter().getType() == ClusterProcess.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            return test.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .computeIfAbsent(
                            ClusterProcess.class, _ -> new ClusterProcess(NODES, SOON_STARTED), ClusterProcess.class);
        }
    }

    private ClusterProcess(int nodes, List<String> options) {
        this.nodes = nodes;
        port = freePorts(2 * nodes);
        folder = Path.of("target", "opensearch-" + port);
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "@" + Path.of("target", "opensearch.args"),
                Path.of("src", "test", "opensearch", "Cluster.java").toString(),
                folder.toString(),
                Integer.toString(port),
                Integer.toString(nodes)));
        try {
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "opensearch.log").toFile())
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        try {
            awaitNodes();
        } catch (RuntimeException failure) {
            close();
            throw new IllegalStateException("OpenSearch did not start: see target/opensearch.log", failure);
        }
    }

    /** The addresses of its nodes. */
    public List<URI> addresses() {
        return IntStream.range(0, nodes).mapToObj(this::address).toList();
    }

    private URI address(int node) {
        return URI.create("http://127.0.0.1:" + (port + node));
    }

    /** The name of a catalog that has no index yet. */
    public String newCatalog() {
        return "test-" + catalogs.incrementAndGet();
    }

    /** An engine of a catalog. */
    public Engine engine(String catalog, int shards, int replicas) {
        return Engines.openSearch(settings(catalog, shards, replicas));
    }

    /** How an engine of a catalog is made. */
    OpenSearchSettings settings(String catalog, int shards, int replicas) {
        return new OpenSearchSettings(
                addresses(), null, null, catalog, shards, replicas, Duration.ofSeconds(20), Patience.LONG);
    }

    /** Deletes the indices of a catalog. */
    void forget(String catalog) {
        delete("/" + catalog + "-*");
    }

    void delete(String path) {
        send(0, "DELETE", path);
    }

    /** What a node says. */
    String get(int node, String path) {
        return send(node, "GET", path);
    }

    private String send(int node, String method, String path) {
        try {
            var request = HttpRequest.newBuilder(address(node).resolve(path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .timeout(Patience.LONG)
                    .build();
            return http.send(request, BodyHandlers.ofString()).body();
        } catch (IOException away) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Stops nodes, counted from 1, and waits until none of them answers. */
    public void stop(int... nodes) {
        for (var node : nodes) {
            command("stop " + node);
        }
        for (var node : nodes) {
            await().atMost(Patience.LONG)
                    .pollInterval(POLL)
                    .until(() -> get(node - 1, "/").isEmpty());
        }
    }

    /** Starts nodes again, and waits until the cluster is whole, every copy of every index included. */
    public void start(int... nodes) {
        for (var node : nodes) {
            command("start " + node);
        }
        awaitNodes();
        awaitWhole();
    }

    /** Waits until every copy of every index is there. */
    void awaitWhole() {
        await().atMost(Patience.LONG)
                .pollInterval(POLL)
                .until(() -> get(0, "/_cluster/health").contains("\"status\":\"green\""));
    }

    private void awaitNodes() {
        await().atMost(Patience.LONG)
                .pollInterval(POLL)
                .failFast("ended", () -> !process.isAlive())
                .until(() -> get(0, "/_cluster/health").contains("\"number_of_nodes\":" + nodes));
    }

    private void command(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** One node that is given time and space to become fast. */
    public static ClusterProcess alone() {
        return new ClusterProcess(1, List.of("-Xmx2g"));
    }

    /** Half of them for readers, half between the nodes. */
    private static int freePorts(int count) {
        while (true) {
            var first = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            if (IntStream.range(first, first + count).allMatch(ClusterProcess::free)) {
                return first;
            }
        }
    }

    private static boolean free(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    /** Ends the nodes at once, for nothing of theirs is kept. */
    @Override
    public void close() {
        try (http) {
            process.destroyForcibly().waitFor();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
