package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.content.Rule;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ContentTreeTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    /** Of Linux, in bytes, the one that ends it included. */
    private static final int LONGEST_PATH = 4_096;

    @TempDir
    private Path outside;

    private Path root;

    @BeforeEach
    void aFolder() throws IOException {
        root = Files.createDirectories(outside.resolve("content"));
        write("lessons/a.md");
    }

    private void write(String path) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, path);
    }

    private void link(String path, Path target) throws IOException {
        Files.createSymbolicLink(root.resolve(path), target);
    }

    private List<String> files() throws IOException {
        return ContentTree.list(root).files().stream()
                .map(file -> file.path().text())
                .toList();
    }

    private List<String> problems() throws IOException {
        return ContentTree.list(root).problems().stream()
                .map(problem -> problem.path() + " " + problem.rule())
                .toList();
    }

    @Test
    void listsFilesInTheOrderOfTheirPaths() throws IOException {
        write("lessons/b/c.md");
        write("lessons/b.md");
        write("case-studies/z.png");
        assertThat(files()).containsExactly("case-studies/z.png", "lessons/a.md", "lessons/b.md", "lessons/b/c.md");
        assertThat(problems()).isEmpty();
    }

    @Test
    void hiddenFilesAndFoldersAreNoContent() throws IOException {
        write(".git/config");
        write("lessons/.draft.md");
        write("lessons/.drafts/a.md");
        assertThat(files()).containsExactly("lessons/a.md");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aLinkToAFileOfTheFolderIsFollowed() throws IOException {
        link("lessons/b.md", Path.of("a.md"));
        link("lessons/c.md", Path.of("b.md"));
        assertThat(files()).containsExactly("lessons/a.md", "lessons/b.md", "lessons/c.md");
        var linked = ContentTree.list(root).find(new TreePath("lessons/c.md")).orElseThrow();
        assertThat(linked.read(100)).isEqualTo("lessons/a.md".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aLinkThatLeadsElsewhereIsReportedAndNotFollowed() throws IOException {
        Files.writeString(outside.resolve("secret.md"), "secret");
        write(".hidden/x.md");
        link("lessons/absolute.md", Path.of("/etc/passwd"));
        link("lessons/cyclic-1.md", Path.of("cyclic-2.md"));
        link("lessons/cyclic-2.md", Path.of("cyclic-1.md"));
        link("lessons/dangling.md", Path.of("nowhere.md"));
        link("lessons/folder", Path.of("../lessons"));
        link("lessons/hidden.md", Path.of("../.hidden/x.md"));
        link("lessons/self.md", Path.of("self.md"));
        link("lessons/up.md", Path.of("../../secret.md"));
        link("outside", outside);
        assertThat(files()).containsExactly("lessons/a.md");
        assertThat(problems())
                .containsExactly(
                        "lessons/absolute.md SYMBOLIC_LINK",
                        "lessons/cyclic-1.md SYMBOLIC_LINK",
                        "lessons/cyclic-2.md SYMBOLIC_LINK",
                        "lessons/dangling.md SYMBOLIC_LINK",
                        "lessons/folder SYMBOLIC_LINK",
                        "lessons/hidden.md SYMBOLIC_LINK",
                        "lessons/self.md SYMBOLIC_LINK",
                        "lessons/up.md SYMBOLIC_LINK",
                        "outside SYMBOLIC_LINK");
    }

    @Test
    void theFolderItselfMayBeALink() throws IOException {
        var link = Files.createSymbolicLink(outside.resolve("current"), root);
        assertThat(ContentTree.list(link).files()).hasSize(1);
    }

    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "mkfifo is of Unix")
    void aPipeIsReportedAndNotWaitedFor() throws IOException, InterruptedException {
        var made = new ProcessBuilder("mkfifo", root.resolve("lessons/pipe.md").toString())
                .start()
                .waitFor();
        assertThat(made).isZero();
        assertThat(files()).containsExactly("lessons/a.md");
        assertThat(problems()).containsExactly("lessons/pipe.md UNREADABLE");
    }

    @Test
    void namesThatCannotBeWrittenAgainAreReported() throws IOException {
        write("lessons/line\nbreak.md");
        write("lessons/bell\u0007.md");
        write("lessons\\a.md");
        write("lessons/x\\y.md");
        write("long/".repeat(90) + "a.md");
        assertThat(files()).containsExactly("lessons/a.md");
        assertThat(ContentTree.list(root).problems())
                .hasSize(5)
                .allSatisfy(problem -> assertThat(problem.rule())
                        .isEqualTo(problem.path().startsWith("long/") ? Rule.PATH_LENGTH : Rule.FILE_NAME))
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContainPattern("\\p{Cntrl}"));
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere names of files are text")
    void aNameOfBytesThatAreNoTextIsReported() throws IOException, InterruptedException {
        var made = new ProcessBuilder("sh", "-c", "touch \"$(printf 'lessons/\\377.md')\"")
                .directory(root.toFile())
                .start()
                .waitFor();
        assertThat(made).isZero();
        assertThat(files()).containsExactly("lessons/a.md");
        assertThat(problems()).hasSize(1).allMatch(problem -> problem.endsWith("FILE_NAME"));
    }

    @Test
    void namesOfAllScriptsAreContent() throws IOException {
        for (var name : List.of("caf\u00e9", "ca\u0302ble", "😀", "a b", "-rf", "100%", "CAFÉ")) {
            write("presentations/" + name + ".pdf");
        }
        assertThat(files()).hasSize(8);
        assertThat(problems()).isEmpty();
    }

    @Test
    void aNameIsTheSameInComposedAndInDecomposedLetters() throws IOException {
        write("presentations/re\u0301seau.pdf");
        var tree = ContentTree.list(root);
        for (var name : List.of("re\u0301seau", "r\u00e9seau")) {
            var found =
                    tree.find(new TreePath("presentations/" + name + ".pdf")).orElseThrow();
            assertThat(found.path().text()).isEqualTo("presentations/r\u00e9seau.pdf");
            assertThat(found.read(100)).isEqualTo("presentations/re\u0301seau.pdf".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void ofTwoNamesThatLookAlikeTheComposedOneIsTaken() throws IOException {
        write("presentations/re\u0301seau.pdf");
        write("presentations/r\u00e9seau.pdf");
        assertThat(problems()).containsExactly("presentations/r\u00e9seau.pdf DUPLICATE_NAME");
        assertThat(ContentTree.list(root)
                        .find(new TreePath("presentations/r\u00e9seau.pdf"))
                        .orElseThrow()
                        .read(100))
                .isEqualTo("presentations/r\u00e9seau.pdf".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatMayBeHalfWrittenIsNotListedThoughItIsThere() throws IOException {
        write("lessons/b.md");
        write("lessons/new/c.md");
        write("lessons/d.md");
        Files.setLastModifiedTime(root.resolve("lessons/d.md"), FileTime.from(NOW.plusMillis(500)));
        for (var old : List.of("a.md", "b.md", "new/c.md")) {
            Files.setLastModifiedTime(root.resolve("lessons/" + old), FileTime.from(NOW.minusSeconds(60)));
        }
        var real = root.toRealPath();
        var changed =
                Set.of(real.resolve("lessons/b.md"), real.resolve("lessons/new"), real.resolve("lessons/deleted.md"));
        var tree = ContentTree.list(ContentFolder.of(root, null).with(new Unrest(changed, NOW)));
        assertThat(tree.files()).extracting(file -> file.path().text()).containsExactly("lessons/a.md");
        assertThat(tree.waiting())
                .extracting(TreePath::text)
                .containsExactlyInAnyOrder("lessons/b.md", "lessons/new/c.md", "lessons/d.md");
        assertThat(tree.has(new TreePath("lessons/b.md"))).isTrue();
        for (var known : List.of("lessons/b.md", "lessons/deleted.md", "lessons/new/gone.md")) {
            assertThat(tree.mayHave(new TreePath(known))).as(known).isTrue();
        }
        assertThat(tree.mayHave(new TreePath("lessons/other.md"))).isFalse();
    }

    @Test
    void aFileWithATimeThatIsYetToComeIsAtRest() throws IOException {
        Files.setLastModifiedTime(root.resolve("lessons/a.md"), FileTime.from(NOW.plus(Duration.ofDays(1))));
        var tree = ContentTree.list(ContentFolder.of(root, null).with(new Unrest(Set.of(), NOW)));
        assertThat(tree.files()).hasSize(1);
    }

    @Test
    void aFileBeyond50MegabytesIsReported() throws IOException {
        write("presentations/a.pdf");
        write("presentations/b.pdf");
        try (var a = new java.io.RandomAccessFile(
                        root.resolve("presentations/a.pdf").toFile(), "rw");
                var b = new java.io.RandomAccessFile(
                        root.resolve("presentations/b.pdf").toFile(), "rw")) {
            a.setLength(50_000_000);
            b.setLength(50_000_001);
        }
        assertThat(files()).containsExactly("lessons/a.md", "presentations/a.pdf");
        assertThat(problems()).containsExactly("presentations/b.pdf FILE_SIZE");
    }

    /** So deep down that no path leads there: not even the superuser, who may read everything, can read it. */
    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "the longest path that can be asked for is that of Linux")
    void aFolderThatCannotBeReadIsReportedAndMayHaveFiles() throws IOException {
        var name = "x".repeat(250);
        var half = Path.of(name, Collections.nCopies(8, name).toArray(String[]::new));
        var upper = Files.createDirectories(root.resolve("lessons").resolve(half));
        Files.createDirectories(outside.resolve(half));
        Files.move(outside.resolve(name), upper.resolve(name));
        try {
            var closed = root.resolve("lessons");
            while (closed.toString().length() < LONGEST_PATH) {
                closed = closed.resolve(name);
            }
            var path = root.relativize(closed).toString();
            var tree = ContentTree.list(root);
            assertThat(problems()).containsExactly(path + " UNREADABLE");
            assertThat(tree.mayHave(new TreePath(path + "/b.md"))).isTrue();
        } finally {
            Files.move(upper.resolve(name), outside.resolve(name));
        }
    }

    @Test
    void nothingFollowsFromTheAbsenceOfWhatWasComplainedOf() throws IOException {
        link("lessons/b.md", Path.of("nowhere"));
        link("trainings", outside);
        var tree = ContentTree.list(root);
        assertThat(tree.mayHave(new TreePath("lessons/a.md"))).isTrue();
        assertThat(tree.mayHave(new TreePath("lessons/b.md"))).isTrue();
        assertThat(tree.mayHave(new TreePath("trainings/x/c.md"))).isTrue();
        assertThat(tree.mayHave(new TreePath("lessons/c.md"))).isFalse();
        assertThat(tree.has(new TreePath("lessons/b.md"))).isFalse();
    }

    @Test
    void thereHasToBeAFolder() throws IOException {
        assertThatThrownBy(() -> ContentTree.list(root.resolve("nowhere"))).isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> ContentTree.list(root.resolve("lessons/a.md")))
                .isInstanceOf(NotDirectoryException.class);
    }

    @Test
    void aFileThatGoesAwayMeanwhileIsAnErrorOfThatFileAlone() throws IOException {
        write("lessons/b.md");
        var tree = ContentTree.list(root);
        Files.delete(root.resolve("lessons/b.md"));
        var gone = tree.find(new TreePath("lessons/b.md")).orElseThrow();
        assertThatThrownBy(() -> gone.read(10)).isInstanceOf(NoSuchFileException.class);
    }
}
