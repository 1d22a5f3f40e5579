package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/**
 * Runs the commands of the drill in docs/operations.md as they stand there, in an empty folder. Only the ports are
 * others, and {@code java -jar} runs the classes of this build, which has no jar yet.
 */
@EnabledOnOs(OS.LINUX)
@EnabledIfSystemProperty(named = "walks", matches = "100", disabledReason = "it starts a portal four times")
class DrillTest {

    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @Test
    void everyCommandOfTheDrillDoesWhatItSays() throws Exception {
        var operations = Files.readString(Path.of("docs/operations.md"));
        var drill = operations.substring(operations.indexOf("### The drill\n"), operations.indexOf("\n## Stop\n"));
        var commands = BLOCK.matcher(drill)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining())
                .replace("9080", Integer.toString(Node.freePort()))
                .replace("9081", Integer.toString(Node.freePort()));
        Files.writeString(folder.resolve("drill.sh"), commands);
        FileSystemUtils.copyRecursively(Path.of("content"), folder.resolve("content"));
        Files.createFile(folder.resolve("interlocal.jar"));
        Files.createFile(folder.resolve("interlocal-new.jar"));
        java(Files.createDirectory(folder.resolve("bin")).resolve("java"));

        var told = folder.resolve("told.txt");
        var shell = new ProcessBuilder("/bin/sh", "-e", "drill.sh")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        shell.environment().clear();
        shell.environment().put("HOME", folder.toString());
        shell.environment().put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        var exit = shell.start().waitFor();

        assertThat(exit).as(Files.readString(told)).isZero();
        assertThat(told)
                .content()
                .contains(
                        "Backed up into backup.zip",
                        "The database file in the data folder is damaged",
                        "It did not start.",
                        "Restored from backup.zip",
                        "Backed up into upgrade.zip",
                        "Restored from upgrade.zip");
        assertThat(totals(Files.readString(told)))
                .hasSize(2)
                .containsOnly(totals(Files.readString(told)).getFirst());
    }

    private static List<String> totals(String told) {
        return Pattern.compile("\"total\":(\\d+)")
                .matcher(told)
                .results()
                .map(total -> total.group(1))
                .toList();
    }

    /** Writes a {@code java} that takes its classes from this build, whatever jar it is given. */
    private static void java(Path script) throws IOException {
        Files.writeString(script, """
                #!/bin/sh
                shift 2
                export VAADIN_PRODUCTIONMODE=true
                exec "%s" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx384m -cp "%s" interlocal.Start "$@"
                """.formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }
}
