package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Turn;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Order(Turn.EARLY)
class CommandsTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();
    private final StringWriter complained = new StringWriter();

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(said, true), new PrintWriter(complained, true), arguments);
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
        assertThat(run("check", "content")).isZero();
        assertThat(said.toString())
                .containsPattern("(?m)^[0-9]+ files: no errors, no warnings, one piece of advice\\.$");
    }

    @Test
    void checkSaysWhatIsWrongWhereAndWhatToDo() throws IOException {
        write("lessons/a.md", "---\ntitle: A\nsummary: B\nstage: later\n---\n");
        write("lessons/b.md", "---\ntitle: A\nsummary: B\nstages: run\n---\n");
        assertThat(run("check", content())).isOne();
        assertThat(said.toString())
                .contains("lessons/a.md:4: error: ", "Write one of explore, set-up, run, review.", "[choice]")
                .contains("lessons/b.md:4: warning: ")
                .contains("lessons/b.md: advice: ", "List under sources what it draws on.", "[sources]")
                .endsWith("2 files: one error, one warning, one piece of advice." + System.lineSeparator());
    }

    @Test
    void aFolderOfAnotherSystemIsCheckedAndImportedByAMappingBesideIt() throws IOException {
        write("_posts/2019-03-01-a.md", "---\ntitle: A\nlayout: post\n---\nAbout *it*.\n");
        var mapping = "--mapping=" + Files.writeString(folder.resolve("jekyll.yml"), """
            folders:
              _posts: {type: lesson, name: "{date}-{slug}"}
            """);
        assertThat(run("check", content(), mapping)).isZero();
        assertThat(said.toString())
                .contains(
                        "jekyll.yml: note: Files of _posts that are read as records of lessons: 1,",
                        "jekyll.yml: warning: The key layout has no meaning here and is left out;",
                        "One file: no errors, one warning, one piece of advice.");
        var data = "--data=" + folder.resolve("data");
        assertThat(run("import", content(), mapping, data)).isZero();
        assertThat(said.toString()).contains("One file: 1 added,");
        assertThat(run("export", folder.resolve("copy").toString(), data)).isZero();
        assertThat(folder.resolve("copy/lessons/a.md"))
                .hasContent("---\ntitle: A\nsummary: About it.\npublished: 2019-03-01\n---\nAbout *it*.\n");
    }

    /** In a process of its own, since a process has one locale. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere names of files do not depend on the locale")
    void namesOfFilesAreReadWhateverTheLocale() throws IOException, InterruptedException {
        write("lessons/one.md", "---\ntitle: Réseau ñ 東京\nsummary: x é\nnoté: 1\n---\n[doc](r%C3%A9seau.pdf)\n");
        write("lessons/réseau.pdf", "x");
        var process = process("check", content());
        process.environment().put("LC_ALL", "C");
        var checked = process.start();
        var told = new String(checked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checked.waitFor()).as(told).isZero();
        assertThat(told).contains("The key noté has no meaning", "2 files: no errors, one warning");
    }

    /** In a process of its own, since what a process logs is not told apart by who logs it. */
    @Test
    void whyTheDatabaseCannotBeUsedIsSaidOnce() throws IOException, InterruptedException {
        var data = folder.resolve("data");
        Files.createDirectories(data.resolve("db"));
        Files.write(data.resolve("db/interlocal.mv.db"), new byte[20_000]);
        var exported = process("export", folder.resolve("copy").toString(), "--data=" + data)
                .start();
        var told = new String(exported.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(exported.waitFor()).as(told).isOne();
        assertThat(told)
                .startsWith("The database file in the data folder is damaged: ")
                .hasLineCount(1);
    }

    private static ProcessBuilder process(String... arguments) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "interlocal.Interlocal"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    @Test
    void checkIsContentWithWarnings() throws IOException {
        write("lessons/b.md", "---\ntitle: A\nsummary: B\nstages: run\n---\n");
        assertThat(run("check", content())).isZero();
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThat(run("check", content())).isOne();
        assertThat(complained.toString()).isEqualTo("There is no folder " + content() + "." + System.lineSeparator());
    }

    @Test
    void whatIsImportedCanBeExported() throws IOException {
        write("lessons/a.md", "---\ntitle: A\nsummary: B\n---\n");
        var data = "--data=" + folder.resolve("data");
        assertThat(run("import", content(), data)).isZero();
        assertThat(said.toString())
                .contains("One file: 1 added, 0 changed, 0 unchanged, 0 archived, 0 parked, 0 rejected.");
        assertThat(run("export", folder.resolve("copy").toString(), data)).isZero();
        assertThat(folder.resolve("copy/lessons/a.md"))
                .hasSameBinaryContentAs(Path.of(content()).resolve("lessons/a.md"));
    }

    @Test
    void whatIsBackedUpCanBeRestored() throws IOException {
        write("lessons/a.md", "---\ntitle: A\nsummary: B\n---\n");
        write("lessons/a.pdf", "x");
        var data = "--data=" + folder.resolve("data");
        var other = "--data=" + folder.resolve("other");
        var backup = folder.resolve("a.zip").toString();
        assertThat(run("backup", backup, data)).isOne();
        assertThat(complained.toString()).contains("There is no catalog to back up in " + folder.resolve("data"));
        assertThat(folder.resolve("data")).doesNotExist();
        assertThat(run("import", content(), data)).isZero();
        assertThat(run("backup", backup, data)).isZero();
        assertThat(said.toString()).contains("Backed up into " + backup + ": ", " rows, one file, ");
        assertThat(run("backup", backup, data)).isOne();
        assertThat(complained.toString()).contains(backup + " is there already");

        assertThat(run("restore", backup, other)).isZero();
        assertThat(run("restore", backup, other)).isOne();
        assertThat(complained.toString()).contains("so nothing was restored", "--replace");
        assertThat(run("restore", backup, other, "--replace")).isZero();
        assertThat(run("export", folder.resolve("copy").toString(), other)).isZero();
        assertThat(folder.resolve("copy/lessons/a.pdf")).hasContent("x");
        assertThat(run("restore", content() + "/lessons/a.md", other)).isOne();
        assertThat(complained.toString()).contains("a.md is damaged or incomplete");
    }

    @Test
    void whoeverRunsThePortalInvitesByALink() {
        var data = "--data=" + folder.resolve("data");
        assertThat(run("invite", "ann@example.org", "Provider_Editor", data)).isZero();
        assertThat(said.toString()).containsPattern("http://localhost:8080/invitation/[\\w-]{43}\\R");
        assertThat(run("invite", "no address", "admin", data)).isEqualTo(2);
        assertThat(run("invite", "ann@example.org", "boss", data)).isEqualTo(2);
        assertThat(complained.toString())
                .contains("no address is no mail address.", "author, reviewer, admin, provider-editor");
    }

    @Test
    void coverageCountsCasesAndNamesTermsWithoutRecords() {
        assertThat(run("coverage", "content")).isZero();
        assertThat(said.toString())
                .containsPattern("Joint powers authority +[1-9]")
                .contains("No record yet: ")
                .contains("education/early-years");
    }

    @Test
    void schemasHaveTheTermsOfTheContent() throws IOException {
        var schemas = folder.resolve("made/schemas");
        assertThat(run("schema", schemas.toString())).isZero();
        assertThat(said).hasToString("7 schemas written." + System.lineSeparator());
        assertThat(schemas.resolve("case-study.json"))
                .content()
                .contains("\"public-safety/emergency-dispatch\"", "Partners");
        assertThat(run("schema", schemas.toString(), "--content=" + folder)).isZero();
        assertThat(schemas.resolve("case-study.json")).content().doesNotContain("\"public-safety/emergency-dispatch\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "coverage", "schema", "import", "export", "evaluate", "backup", "restore"})
    void everyCommandExplainsItself(String command) {
        assertThat(Commands.areMeantBy(command)).isTrue();
        assertThat(run(command, "--help")).isZero();
        assertThat(said.toString()).contains("Usage: interlocal " + command).containsAnyOf("DIR", "FILE");
    }

    @Test
    void aSettingWithoutItsSignIsNoStart() {
        assertThat(Commands.areMeantBy("--server.port", "80")).isTrue();
        assertThat(run("--server.port", "80")).isEqualTo(2);
        assertThat(complained.toString()).contains("--server.port", "written with =");
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheRightOnes() {
        assertThat(run("chekc")).isEqualTo(2);
        assertThat(complained.toString()).contains("chekc", "check");
        assertThat(Commands.areMeantBy("--portal.content.path=x")).isFalse();
    }
}
