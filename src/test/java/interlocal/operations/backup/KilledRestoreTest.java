package interlocal.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever it is killed, a backup is whole or not there, and a restore has happened or not; the original loses nothing. */
class KilledRestoreTest {

    @TempDir
    private Path folder;

    private final Random random = new Random(20261130);

    @Test
    void aBackupAndARestoreHappenAsAWholeOrNotAtAll() throws Exception {
        var original = SampleDatabase.h2(folder.resolve("original")).filled();
        var before = original.content();
        for (var kill = 0; kill < Walks.of(10); kill++) {
            var name = "killed" + kill;
            runAndKill(name);
            assertThat(original.content()).isEqualTo(before);
            var file = folder.resolve(name + ".zip");
            if (Files.exists(file)) {
                BackupFile.open(file).close();
            } else {
                original.backup().to(file);
            }
            var restored = SampleDatabase.h2(folder.resolve(name));
            var happened = hasRecords(restored);
            if (happened) {
                assertThat(restored.content()).isEqualTo(before);
            }
            restored.restore(file, happened);
            assertThat(restored.content()).isEqualTo(before);
        }
    }

    private static boolean hasRecords(SampleDatabase database) throws Exception {
        try (var connection = database.source().getConnection()) {
            var schema = Schema.of(connection);
            return schema.isPresent() && schema.get().isOccupied(connection);
        }
    }

    /** Kills some moments after the start; the later ones come when all is done. */
    private void runAndKill(String name) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KilledRestore.class.getName(),
                        folder.toString(),
                        name)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String line;
        do {
            line = process.inputReader().readLine();
        } while (line != null && !line.equals(KilledRestore.STARTED));
        assertThat(line).as("it has started").isNotNull();
        process.waitFor(random.nextInt(200, 3_000), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
    }
}
