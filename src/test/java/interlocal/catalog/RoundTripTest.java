package interlocal.catalog;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An exported folder equals the imported one. */
class RoundTripTest {

    @TempDir
    private static Path data;

    private static Portal one;
    private static Portal other;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void start() {
        one = Portal.on(data.resolve("one"));
        other = Portal.on(data.resolve("other"));
    }

    @AfterAll
    static void stop() {
        one.close();
        other.close();
    }

    @BeforeEach
    void wipe() {
        one.wipe();
        other.wipe();
    }

    private void assertRoundTrip() throws IOException {
        var first = temporary.resolve("first");
        var second = temporary.resolve("second");
        var counts = one.get(Export.class).run(first);
        assertThat(counts.written()).isEqualTo(Portal.files(first).size());

        assertThat(one.read(first).changedAnything())
                .as("the export changes nothing")
                .isFalse();
        var report = other.read(first);
        assertThat(report.hasErrors()).isFalse();
        other.get(Export.class).run(second);
        assertThat(Portal.files(second)).isEqualTo(Portal.files(first));
        assertThat(other.read(second).changedAnything()).isFalse();

        var again = other.get(Export.class).run(second);
        assertThat(again).isEqualTo(new Export.ExportCounts(0, counts.written()));
    }

    @Test
    void thePortalsOwnContentSurvives() throws IOException {
        var content = Path.of("content");
        assertThat(one.read(content).problems()).isEmpty();
        assertRoundTrip();
        assertThat(Portal.files(temporary.resolve("first"))).isEqualTo(Portal.files(content));
        assertThat(other.state()).isEqualTo(one.state());
    }

    @Test
    void whatIsAcceptedSurvivesAndWhatIsRejectedIsReported() throws IOException {
        var content = temporary.resolve("content");
        var corpus = new Corpus(content, 20261122).records(300).names().encodings();
        var report = one.read(content);
        TreeSet<String> rejected = report.problems().stream()
                .filter(Problem::isError)
                .map(Problem::path)
                .collect(toCollection(TreeSet::new));
        assertThat(rejected).isEqualTo(corpus.rejected());
        assertThat(report.rejected()).isEqualTo(corpus.rejected().size());
        assertRoundTrip();
        assertThat(Portal.files(temporary.resolve("first"))).isEqualTo(corpus.accepted());
    }

    @Test
    void aListSurvivesAsItWasWritten() throws IOException {
        var content = temporary.resolve("content");
        Files.createDirectories(content.resolve("providers"));
        Files.writeString(
                content.resolve("providers/a list.csv"),
                "\uFEFFTitle;Summary;Languages\r\nAid;\"It helps;\r\nat times.\";en;fr\r\n\r\nMore;Helps.;\"en;fr\"");
        assertThat(one.read(content).problems()).extracting(Problem::line).containsExactly(2);
        Files.writeString(
                content.resolve("providers/a list.csv"),
                "\uFEFFTitle;Summary;Languages\r\nAid;\"It helps;\r\nat times.\";en\r\n\r\nMore;Helps.;\"en;fr\"");
        var report = one.read(content);
        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isEqualTo(1);
        assertRoundTrip();
        assertThat(Portal.files(temporary.resolve("first"))).isEqualTo(Portal.files(content));
        assertThat(other.state()).isNotEmpty();
    }

    @Test
    void theExportLeavesOtherFilesAloneAndItsOwnWhole() throws IOException {
        one.read(Path.of("content"));
        var target = Files.createDirectories(temporary.resolve("target/pages"));
        Files.writeString(target.resolve("mine.txt"), "mine");
        Files.writeString(target.resolve("about.md"), "stale");
        var counts = one.get(Export.class).run(temporary.resolve("target"));
        assertThat(target.resolve("mine.txt")).hasContent("mine");
        assertThat(target.resolve("about.md")).hasSameBinaryContentAs(Path.of("content/pages/about.md"));
        assertThat(Portal.files(temporary.resolve("target"))).hasSize(counts.written() + 1);
    }

    @Test
    void theExportGoesToAPathThatIsRelativeToo() throws IOException {
        one.read(Path.of("content"));
        var relative = Path.of("")
                .toAbsolutePath()
                .relativize(temporary.toAbsolutePath())
                .resolve("./x/../here");
        one.get(Export.class).run(relative);
        assertThat(Portal.files(temporary.resolve("here"))).isEqualTo(Portal.files(Path.of("content")));
    }

    @Test
    void theExportHasNoArchivedRecords() throws IOException {
        var content = temporary.resolve("content");
        new Corpus(content, 1).records(5);
        one.read(content);
        try (var walk = Files.walk(content)) {
            Files.delete(walk.filter(file -> file.endsWith("record-3.md"))
                    .findFirst()
                    .orElseThrow());
        }
        one.read(content);
        one.get(Export.class).run(temporary.resolve("first"));
        assertThat(Portal.files(temporary.resolve("first"))).isEqualTo(Portal.files(content));
    }
}
