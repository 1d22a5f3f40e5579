package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Copies of a catalog whose H2 file was damaged in different ways, and what is said of each in one sentence. */
class DamagedDatabaseTest {

    private static final int RECORDS = 12;
    private static final String FILE = "db/interlocal.mv.db";

    @TempDir
    private static Path folder;

    private final StringWriter complained = new StringWriter();
    private int copies;

    @BeforeAll
    static void fill() throws IOException {
        for (var number = 0; number < RECORDS; number++) {
            write("content/lessons/sample-" + number + ".md", """
                    ---
                    title: "The title of zanzibar-%d"
                    summary: It exists to be damaged.
                    ---
                    %s
                    """.formatted(
                            number, "Some text that is long enough to fill a page. ".repeat(80)));
        }
        write("content/lessons/a.pdf", "an attachment");
        assertThat(Commands.run("import", at("content"), "--data=" + at("whole")))
                .isZero();
    }

    private static void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String at(String path) {
        return folder.resolve(path).toString();
    }

    /** What becomes of the file; null if it is deleted. */
    private interface Harm {
        byte @Nullable [] to(byte[] file);
    }

    /** Exports a damaged copy; what was said of it. */
    private String export(Harm harm) throws IOException {
        var copy = folder.resolve("copy-" + copies++);
        FileSystemUtils.copyRecursively(folder.resolve("whole"), copy);
        var file = copy.resolve(FILE);
        var harmed = harm.to(Files.readAllBytes(file));
        if (harmed == null) {
            Files.delete(file);
        } else {
            Files.write(file, harmed);
        }
        complained.getBuffer().setLength(0);
        var none = new PrintWriter(new StringWriter());
        var status = Commands.run(
                none,
                new PrintWriter(complained, true),
                "export",
                copy.resolve("out").toString(),
                "--data=" + copy);
        assertThat(status).isEqualTo(complained.toString().isEmpty() ? 0 : 1);
        return complained.toString().strip();
    }

    @Test
    void aFileOfNoBytesIsNotTakenForANewCatalog() throws IOException {
        assertThat(export(_ -> new byte[0])).contains("is empty, although", "restore the last backup");
    }

    @Test
    void aFileThatIsGoneIsNotTakenForANewCatalog() throws IOException {
        assertThat(export(_ -> null))
                .startsWith("There is no database file " + folder)
                .contains("SPRING_PROFILES_ACTIVE=postgres", "restore the last backup")
                .doesNotContain("\n");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamedWithTheRemedy() throws IOException {
        assertThat(export(file -> {
                    Arrays.fill(file, 0, 12_288, (byte) 0);
                    return file;
                }))
                .contains("is damaged", "restore the last backup")
                .doesNotContain("\n");
    }

    @Test
    void aRecordThatCameBackOtherwiseThanItWentInIsNamedAndTheOthersAreWritten() throws IOException {
        assertThat(export(file -> flipped(file, "The title of zanzibar-7")))
                .isEqualTo("These records are damaged in the database and were left out; all others are written:"
                        + " sample-7. Restore the last backup, or import their files again.");
        try (var written = Files.list(folder.resolve("copy-" + (copies - 1) + "/out/lessons"))) {
            assertThat(written).hasSize(RECORDS);
        }
    }

    /** Flips a bit of a text wherever it stands in the file. */
    static byte[] flipped(byte[] file, String text) {
        var sought = text.getBytes(StandardCharsets.UTF_8);
        var found = 0;
        for (var at = 0; at + sought.length < file.length; at++) {
            if (Arrays.equals(file, at, at + sought.length, sought, 0, sought.length)) {
                file[at] ^= 1;
                found++;
            }
        }
        assertThat(found).as("places with " + text).isPositive();
        return file;
    }

    @Test
    void whereverItIsDamagedNothingIsWrittenThatWasNotPublished() throws IOException {
        var random = new Random(18);
        for (var round = 0; round < Walks.of(20); round++) {
            var said = export(file -> {
                for (var flips = random.nextInt(1, 40); flips > 0; flips--) {
                    file[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
                }
                return file;
            });
            assertThat(said)
                    .matches(
                            "()|These records are damaged .*|The database file .* is damaged: .* last backup into a new"
                                    + " one\\.");
            published(folder.resolve("copy-" + (copies - 1) + "/out/lessons"));
        }
    }

    private static void published(Path written) throws IOException {
        if (Files.isDirectory(written)) {
            try (var files = Files.list(written)) {
                for (var file : files.toList()) {
                    assertThat(file)
                            .hasSameBinaryContentAs(
                                    folder.resolve("content/lessons").resolve(file.getFileName()));
                }
            }
        }
    }
}
