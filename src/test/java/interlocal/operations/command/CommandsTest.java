package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

    @TempDir
    private Path folder;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final ByteArrayOutputStream complained = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(out);
        System.setErr(err);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return complained.toString(StandardCharsets.UTF_8);
    }

    private String content() {
        return folder.resolve("content").toString();
    }

    private void write(String path, String text) throws IOException {
        var file = Path.of(content()).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void checkSaysThatAllIsWell() {
        assertThat(Commands.run("check", "content")).isZero();
        assertThat(said()).matches("[0-9]+ files: no errors, no warnings\\.\\R");
    }

    @Test
    void checkSaysWhatIsWrongWhereAndWhatToDo() throws IOException {
        write("lessons/a.md", "---\ntitle: A\nsummary: B\nstage: later\n---\n");
        write("lessons/b.md", "---\ntitle: A\nsummary: B\nstages: run\n---\n");
        assertThat(Commands.run("check", content())).isOne();
        assertThat(said())
                .contains("lessons/a.md:4: error: ", "Write one of explore, set-up, run, review.", "[choice]")
                .contains("lessons/b.md:4: warning: ")
                .endsWith("2 files: one error, one warning." + System.lineSeparator());
    }

    @Test
    void checkIsContentWithWarnings() throws IOException {
        write("lessons/b.md", "---\ntitle: A\nsummary: B\nstages: run\n---\n");
        assertThat(Commands.run("check", content())).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(Commands.run("check", content())).isOne();
        assertThat(complained()).isEqualTo("There is no folder " + content() + "." + System.lineSeparator());
    }

    @Test
    void whatIsImportedCanBeExported() throws IOException {
        write("lessons/a.md", "---\ntitle: A\nsummary: B\n---\n");
        var data = "--data=" + folder.resolve("data");
        assertThat(Commands.run("import", content(), data)).isZero();
        assertThat(said()).contains("One file: 1 added, 0 changed, 0 unchanged, 0 archived, 0 parked, 0 rejected.");
        assertThat(Commands.run("export", folder.resolve("copy").toString(), data))
                .isZero();
        assertThat(folder.resolve("copy/lessons/a.md"))
                .hasSameBinaryContentAs(Path.of(content()).resolve("lessons/a.md"));
    }

    @Test
    void coverageCountsCasesAndNamesTermsWithoutRecords() {
        assertThat(Commands.run("coverage", "content")).isZero();
        assertThat(said())
                .containsPattern("Joint powers authority +[1-9]")
                .contains("No record yet: ")
                .contains("education/early-years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "coverage", "import", "export", "evaluate"})
    void everyCommandExplainsItself(String command) {
        assertThat(Commands.areMeantBy(command)).isTrue();
        assertThat(Commands.run(command, "--help")).isZero();
        assertThat(said()).contains("Usage: interlocal " + command, "DIR");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheRightOnes() {
        assertThat(Commands.run("chekc")).isEqualTo(2);
        assertThat(complained()).contains("chekc", "check");
        assertThat(Commands.areMeantBy("--portal.content.path=x")).isFalse();
    }
}
