package interlocal.operations.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.PortalTest;
import interlocal.operations.ReadsOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Starts that fail, in processes of their own. */
@PortalTest
@ReadsOnly
class StartIT {

    @TempDir
    private Path folder;

    private final DataFolder data;

    StartIT(@Autowired DataFolder data) {
        this.data = data;
    }

    record Ended(int exit, String told) {}

    private Ended start(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "interlocal.Interlocal"));
        command.addAll(List.of(arguments));
        return run(command, environment);
    }

    private static Ended run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var process = builder.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), told);
    }

    /** The running portal of this test uses it. */
    @Test
    void aDataFolderInUseIsOneSentence() throws IOException, InterruptedException {
        var ended = start(
                Map.of("PORTAL_SERVICE_HOST", "192.0.2.1"),
                "--portal.data.path=" + data.path(),
                "--server.port=0",
                "--management.server.port=0");
        assertThat(ended.exit()).as(ended.told()).isOne();
        assertThat(ended.told())
                .contains("The portal does not start. Its data folder is in use by another portal", "PORTAL_DATA_PATH")
                .contains("PORTAL_SERVICE_HOST is no setting")
                .doesNotContain("\tat ", "Exception");
        assertThat(ended.told().lines().filter(line -> line.contains("ERROR"))).hasSize(1);
    }

    @Test
    void aMistypedCommandExitsWith2() throws IOException, InterruptedException {
        var ended = start(Map.of(), "chekc");
        assertThat(ended.exit()).isEqualTo(2);
        assertThat(ended.told()).contains("chekc", "check").doesNotContain("\tat ");
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere names of files do not depend on the locale")
    void aNameThatTheLocaleCannotWriteSaysWhatToSet() throws IOException, InterruptedException {
        var ended = start(Map.of("LC_ALL", "C", "PORTAL_CONTENT_PATH", "/srv/bücherei"));
        assertThat(ended.exit()).as(ended.told()).isOne();
        assertThat(ended.told())
                .contains("PORTAL_CONTENT_PATH is", "set LC_ALL=C.UTF-8")
                .doesNotContain("\tat ");
    }

    /** As the build does, which compiles this one class for older ones. */
    @Test
    void aJavaThatIsTooOldIsNamed() throws IOException, InterruptedException {
        var old = Path.of("/usr/lib/jvm/java-17-openjdk-amd64/bin/java");
        assumeThat(old).as("a Java 17 to try it with").exists();
        var compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-d",
                        folder.toString(),
                        "src/main/java/interlocal/Start.java");
        assertThat(compiled).isZero();
        var ended = run(List.of(old.toString(), "-cp", folder.toString(), "interlocal.Start"), Map.of());
        assertThat(ended.exit()).isOne();
        assertThat(ended.told())
                .startsWith("Interlocal needs Java 25 or newer, but this is Java 17, in ")
                .hasLineCount(1);
        assertThat(Files.exists(folder.resolve("interlocal/Start.class"))).isTrue();
    }
}
