package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Desk;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeReaderTest {

    @TempDir
    private Path root;

    private void write(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private TreeReader reader() throws IOException {
        return new TreeReader(ContentTree.list(root), Desk.MARKUP, _ -> Vocabulary.of(List.of()));
    }

    private static Map<String, Candidate> read(TreeReader reader, Map<String, ImportedFile> known) {
        var accepted = new HashMap<String, Candidate>();
        reader.read(
                path -> Optional.ofNullable(known.get(path.text())),
                candidate -> accepted.put(candidate.document().path(), candidate));
        return accepted;
    }

    private static String html(Map<String, Candidate> accepted, String path) {
        return Objects.requireNonNull(accepted.get(path)).document().rendered().html();
    }

    @Test
    void givesTheGoodOnesInOrderAndReportsTheOthers() throws IOException {
        write("lessons/c.md", Desk.MINIMAL);
        write("lessons/b.md", "no header");
        write("case-studies/a.md", Desk.MINIMAL);
        var accepted = new ArrayList<String>();
        var reader = reader();
        reader.read(
                _ -> Optional.empty(),
                candidate -> accepted.add(candidate.document().path()));
        assertThat(accepted).containsExactly("case-studies/a.md", "lessons/c.md");
        assertThat(reader.rejected()).isOne();
        assertThat(reader.problems()).extracting(Problem::rule).containsExactly(Rule.HEADER_MISSING);
    }

    @Test
    void aFileAsItWasIsNotReadAgain() throws IOException {
        write("lessons/a.md", Desk.MINIMAL);
        write("lessons/b.md", Desk.MINIMAL);
        var first = read(reader(), Map.of());
        var known = new HashMap<String, ImportedFile>();
        first.forEach((path, candidate) ->
                known.put(path, new ImportedFile(candidate.document().slug(), candidate.sha256())));
        write("lessons/b.md", Desk.MINIMAL + "More.");
        assertThat(read(reader(), known)).containsOnlyKeys("lessons/b.md");
    }

    @Test
    void aLinkToAHeadingOfAnotherRecordHasToFindIt() throws IOException {
        write("lessons/b.md", Desk.with("sources: [{title: A}]") + "## Coûts & délais\n\n## 가격\n\n## Page layout\n");
        write("lessons/a.md", Desk.MINIMAL + """
            [1](b.md#coûts--délais) [2](b.md#가격) [3](<b.md#page-layout>) [4](b.md#source-1) [5](b.md) [6](b.md#)
            [7](b.md#couts--delais) [8](./b.md#source-2)
            [9](x.pdf#page=3)
            """);
        write("lessons/x.pdf", "");
        var reader = reader();
        var accepted = read(reader, Map.of());
        assertThat(reader.problems().stream()
                        .map(problem -> problem.path() + ":" + problem.line() + " " + problem.rule() + " "
                                + problem.details().getFirst()))
                .containsExactly(
                        "lessons/a.md:6 DEAD_HEADING ./b.md#source-2",
                        "lessons/a.md:6 DEAD_HEADING b.md#couts--delais");
        assertThat(reader.problems().getLast().toString()).contains("the nearest is #coûts--délais");
        assertThat(html(accepted, "lessons/a.md")).contains("href=\"/lessons/b#h-page-layout\"");
        assertThat(html(accepted, "lessons/b.md")).contains("id=\"h-page-layout\"");
    }

    @Test
    void aHeadingIsLookedForInARecordThatHasNotChangedToo() throws IOException {
        write("lessons/b.md", Desk.MINIMAL + "## Why\n");
        write("lessons/a.md", Desk.MINIMAL + "[1](b.md#why) [2](b.md#how)\n");
        var known = new HashMap<String, ImportedFile>();
        read(reader(), Map.of())
                .forEach((path, candidate) ->
                        known.put(path, new ImportedFile(candidate.document().slug(), candidate.sha256())));
        known.remove("lessons/a.md");
        var reader = reader();
        assertThat(read(reader, known)).containsOnlyKeys("lessons/a.md");
        assertThat(reader.problems()).extracting(Problem::rule).containsExactly(Rule.DEAD_HEADING);
    }

    @Test
    void filesAreFoundUnderNamesInDecomposedLetters() throws IOException {
        write("lessons/re\u0301seau.pdf", "");
        write("lessons/carte\u0301.png", "");
        write(
                "lessons/a.md",
                Desk.with("attachments: [{file: r\u00e9seau.pdf}]") + "[x](r\u00e9seau.pdf) ![y](<carte\u0301.png>)");
        write("providers/list.csv", "title,summary,attachments.file\nC,b,../lessons/r\u00e9seau.pdf\n");
        var reader = reader();
        var accepted = read(reader, Map.of());
        assertThat(reader.problems()).isEmpty();
        assertThat(html(accepted, "lessons/a.md")).contains("href=\"/files/lessons/r%C3%A9seau.pdf\"");
        assertThat(accepted).containsKey("providers/list.csv#c");
    }

    @Test
    void aRecordMayReferToOneThatIsReadLaterUnderAnotherSlug() throws IOException {
        write("lessons/a.md", Desk.with("related: [zebra]"));
        write("lessons/z.md", Desk.with("slug: zebra"));
        var reader = reader();
        read(reader, Map.of());
        assertThat(reader.problems()).isEmpty();
    }

    @Test
    void anAliasOfAnUnchangedFileIsTaken() throws IOException {
        write("lessons/a.md", Desk.with("aliases: [old]"));
        var a = Objects.requireNonNull(read(reader(), Map.of()).get("lessons/a.md"));
        write("lessons/b.md", Desk.with("aliases: [old]"));
        var reader = reader();
        var known = new ImportedFile(a.document().slug(), a.document().header().aliases(), a.sha256());
        assertThat(read(reader, Map.of("lessons/a.md", known))).isEmpty();
        assertThat(reader.problems())
                .containsExactly(new Problem("lessons/b.md", 4, Rule.DUPLICATE_SLUG, List.of("old", "lessons/a.md")));
    }

    @Test
    void twoFilesMaySwapTheirSlugs() throws IOException {
        write("lessons/a.md", Desk.with("slug: b"));
        write("lessons/b.md", Desk.with("slug: a"));
        assertThat(read(reader(), Map.of())).hasSize(2);
    }

    @Test
    void aVocabularyInErrorWithoutAFormerOneRejectsNoRecord() throws IOException {
        write("vocabulary/service-types.yaml", "- term: [");
        write("lessons/a.md", Desk.with("service-types: [any/thing]"));
        var reader = reader();
        assertThat(read(reader, Map.of())).hasSize(1);
        assertThat(reader.keeps(new TreePath("vocabulary/service-types.yaml"))).isFalse();
        assertThat(reader.vocabularies().of(Scheme.SERVICE_TYPES).allows(new Term("any")))
                .isTrue();
    }

    @Test
    void aMissingVocabularyAcceptsAnyTermAndIsToldOnceIfOneIsUsed() throws IOException {
        write("vocabulary/practices.yaml", "- term: trust\n  label: Trust\n");
        write("lessons/a.md", Desk.with("service-types: [any/thing]", "practices: [trust]"));
        write("lessons/b.md", Desk.with("service-types: [other]", "places: [{name: Brno, country: Czechia}]"));
        var reader = reader();
        assertThat(read(reader, Map.of())).hasSize(2);
        assertThat(reader.problems())
                .extracting(problem -> problem.path() + " " + problem.rule() + " " + problem.isError())
                .containsExactly(
                        "vocabulary/jurisdictions.yaml NO_VOCABULARY false",
                        "vocabulary/service-types.yaml NO_VOCABULARY false");
    }

    @Test
    void aVocabularyThatIsThereRejectsWhatItDoesNotHave() throws IOException {
        write("vocabulary/practices.yaml", "- term: trust\n  label: Trust\n");
        write("lessons/a.md", Desk.with("practices: [thrift]"));
        var reader = reader();
        assertThat(read(reader, Map.of())).isEmpty();
        assertThat(reader.problems()).extracting(Problem::rule).containsExactly(Rule.UNKNOWN_TERM);
    }

    @Test
    void aFileThatLeadsToNoFileIsReadAgainUntilThatIsThere() throws IOException {
        write("lessons/a.md", Desk.MINIMAL + "See [the map](map.png), ![a chart](chart.png) and [b](b.md#why).");
        var first = Objects.requireNonNull(read(reader(), Map.of()).get("lessons/a.md"));
        assertThat(first.document().rendered().html())
                .contains("See the map, a chart and b.")
                .doesNotContain("<a", "<img");
        var known = Map.of("lessons/a.md", new ImportedFile(first.document().slug(), first.sha256()));
        var same = Objects.requireNonNull(read(reader(), known).get("lessons/a.md"));
        assertThat(same.sha256()).isEqualTo(first.sha256());
        write("lessons/b.md", Desk.MINIMAL);
        write("lessons/map.png", "a map");
        write("lessons/chart.png", "a chart");
        var found = Objects.requireNonNull(read(reader(), known).get("lessons/a.md"));
        assertThat(found.document().rendered().html())
                .contains("href=\"/files/lessons/map.png\"", "href=\"/lessons/b#why\"", "<img");
        assertThat(read(
                        reader(),
                        Map.of("lessons/a.md", new ImportedFile(found.document().slug(), found.sha256()))))
                .doesNotContainKey("lessons/a.md");
    }

    @Test
    void twoEqualRunsReportTheSame() throws IOException {
        for (var i = 0; i < 20; i++) {
            write("lessons/" + i + ".md", Desk.with("x: 1", "slug: same", "stage: no", "related: [nobody]"));
        }
        var one = reader();
        var other = reader();
        read(one, Map.of());
        read(other, Map.of());
        assertThat(one.problems()).isEqualTo(other.problems()).isSorted();
    }
}
