package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Http;
import interlocal.Interlocal;
import interlocal.Patience;
import interlocal.search.opensearch.ClusterProcess;
import interlocal.search.opensearch.ClusterTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** A whole portal on a cluster, all of which stops and starts again. */
@ClusterTest
@Isolated("reads what is logged, and others would log, too")
@ExtendWith(OutputCaptureExtension.class)
class ClusterAwayIT {

    private final ClusterProcess cluster;
    private final Path folder;

    ClusterAwayIT(ClusterProcess cluster, @TempDir Path folder) {
        this.cluster = cluster;
        this.folder = folder;
    }

    @Test
    void readingAndPublishingGoOnAndSearchComesBackWithAll(CapturedOutput output) throws IOException {
        FileSystemUtils.copyRecursively(Path.of("content/vocabulary"), folder.resolve("content/vocabulary"));
        publish("first");
        try (var portal = start()) {
            var readers = new Http("localhost", port(portal, "local.server.port"));
            await().atMost(Patience.LONG).until(() -> readers.get("/readyz").statusCode() == 200);
            await().atMost(Patience.LONG).until(() -> total(readers) == 1);
            assertThat(readers.get("/").statusCode()).isEqualTo(200);

            cluster.stop(1, 2, 3);
            saysSo(readers);
            publish("second");
            new Http("127.0.0.1", port(portal, "local.management.port"))
                    .post("/actuator/content", "Content-Type", "application/json");
            readsOn(readers);

            cluster.start(1, 2, 3);
            await().atMost(Patience.LONG).until(() -> total(readers) == 2);
            await().atMost(Patience.LONG).until(() -> lines(output, "up to date again") == 1);
            assertThat(lines(output, "cannot be updated")).isEqualTo(1);
            assertThat(output.toString()).doesNotContain("\tat ", " ERROR ");
        }
    }

    private static void saysSo(Http readers) {
        for (var address : new String[] {"/search?q=town", "/case-studies", "/lessons"}) {
            var page = readers.get(address);
            assertThat(page.statusCode()).as(address).isEqualTo(503);
            assertThat(page.headers().firstValue("Retry-After")).isPresent();
            assertThat(page.body()).contains("Search is not available at the moment", "Records can still be read");
        }
        var api = readers.get("/api/v1/search?q=town");
        assertThat(api.statusCode()).isEqualTo(503);
        assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(api.headers().firstValue("Retry-After")).contains("30");
        assertThat(JsonMapper.shared().readTree(api.body()).get("detail").asString())
                .startsWith("Search is not available");
    }

    private static void readsOn(Http readers) {
        for (var address : new String[] {
            "/",
            "/case-studies/first",
            "/case-studies/second",
            "/case-studies/second.html",
            "/api/v1/records/second",
            "/api/v1/suggest?q=town",
            "/readyz",
            "/livez"
        }) {
            assertThat(readers.get(address).statusCode()).as(address).isEqualTo(200);
        }
    }

    private static long total(Http readers) {
        var answer = readers.get("/api/v1/search?q=town");
        return answer.statusCode() == 200 ? json(answer) : -1;
    }

    private static long json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("total").asLong();
    }

    private static long lines(CapturedOutput output, String said) {
        return output.toString().lines().filter(line -> line.contains(said)).count();
    }

    private static int port(ConfigurableApplicationContext portal, String name) {
        return portal.getEnvironment().getRequiredProperty(name, Integer.class);
    }

    private void publish(String slug) throws IOException {
        var file = folder.resolve("content/case-studies").resolve(slug + ".md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                ---
                title: The %s town
                summary: It shares.
                service-types: [public-safety/fire]
                partnership-models: [consolidated-department]
                ---
                A text.
                """.formatted(slug));
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Interlocal.class,
                "--server.port=0",
                "--management.server.port=0",
                "--portal.content.path=" + folder.resolve("content"),
                "--portal.content.watch=false",
                "--portal.data.path=" + folder.resolve("data"),
                "--vaadin.productionMode=true",
                "--portal.search.engine=opensearch",
                "--portal.search.opensearch.prefix=" + cluster.newCatalog(),
                "--portal.search.opensearch.addresses="
                        + cluster.addresses().stream().map(Object::toString).collect(Collectors.joining(",")));
    }
}
