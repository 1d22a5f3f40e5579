package interlocal.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Turn;
import interlocal.Walks;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A portal that is killed during an import continues after a restart. */
@Order(Turn.EARLY)
class KillTest {

    /** The shortest time, in milliseconds, until a portal starts to import. */
    private static final long A_START = 4_000;

    @TempDir
    private static Path temporary;

    private static Path content;
    private static List<String> unkilled;

    private final Random random = new Random(20261122);

    @BeforeAll
    static void readWithoutAKill() throws IOException {
        content = temporary.resolve("content");
        new Corpus(content, 11).records(200).names();
        for (var vocabulary : List.of("service-types", "jurisdictions")) {
            var file = Path.of("vocabulary", vocabulary + ".yaml");
            Files.createDirectories(content.resolve("vocabulary"));
            Files.copy(Path.of("content").resolve(file), content.resolve(file));
        }
        Files.delete(content.resolve("lessons/odd/no slug of its own.md"));
        unkilled = stateAfterReading(temporary.resolve("unkilled"));
        assertThat(unkilled).filteredOn(line -> line.startsWith("record ")).hasSize(220);
    }

    @Test
    void whileItStartsAndWhileItReads() throws IOException, InterruptedException {
        var inTime = 0;
        var data = temporary.resolve("killed");
        for (var kill = 0; kill < Walks.of(5); kill++) {
            kill(start(data), A_START);
        }
        for (var kill = 0; kill < 2; kill++) {
            var process = start(data);
            awaitReady(process);
            awaitChanges(process, random.nextInt(3));
            inTime += kill(process, 100) ? 1 : 0;
        }
        assertThat(stateAfterReading(data)).isEqualTo(unkilled);
        assertThat(inTime).as("kills that were not too late").isPositive();
    }

    @Test
    void whileItMakesItsTables() throws IOException {
        var data = temporary.resolve("tables");
        try (var portal = Portal.on(data)) {
            portal.sql().execute("drop table change_head");
            portal.sql().execute("drop table parked");
            portal.sql().execute("delete from \"flyway_schema_history\"");
        }
        assertThat(stateAfterReading(data)).isEqualTo(unkilled);
    }

    private static List<String> stateAfterReading(Path data) throws IOException {
        try (var portal = Portal.on(data)) {
            assertThat(portal.read(content).problems()).isEmpty();
            return portal.state();
        }
    }

    /** Kills at a random moment within a time; returns whether the process was still running. */
    private boolean kill(Process process, long withinMillis) throws InterruptedException {
        var ended = process.waitFor(random.nextLong(withinMillis), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        return !ended;
    }

    private static Process start(Path data) throws IOException {
        Files.createDirectories(data);
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classPath(),
                ImportOnce.class.getName(),
                data.toString(),
                content.toString()));
        return new ProcessBuilder(command)
                .redirectError(data.resolve("errors.txt").toFile())
                .start();
    }

    /** The test class path, even where tests run from a jar that only names it. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        String line;
        do {
            line = output.readLine();
        } while (line != null && !line.equals(ImportOnce.READY));
        assertThat(line).as("the process has started").isNotNull();
    }

    /** Waits for that many changes or the end of the process. */
    private static void awaitChanges(Process process, int changes) throws IOException {
        for (var i = 0; i < changes; i++) {
            process.inputReader().readLine();
        }
    }
}
