package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.content.Desk;
import interlocal.content.Rule;
import interlocal.messages.Reader;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No file that was meant to be read is left out in silence. */
class MisnamedTest {

    @TempDir
    private Path root;

    private final List<String> accepted = new ArrayList<>();

    private TreeReader read(String path, String text) throws IOException {
        var file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        var reader = new TreeReader(ContentTree.list(root), Desk.MARKUP, _ -> Vocabulary.open());
        reader.read(
                _ -> Optional.empty(),
                candidate -> accepted.add(candidate.document().address()));
        return reader;
    }

    @ParameterizedTest
    @CsvSource({
        "lessons/a.md, /lessons/a",
        "lessons/a.MD, /lessons/a",
        "lessons/a.Md, /lessons/a",
        "lessons/a.markdown, /lessons/a",
        "case-studies/2020/a.Markdown, /case-studies/a",
        "pages/practices/trust.MD, /practices/trust"
    })
    void markdownIsReadHoweverItsEndingIsWritten(String path, String address) throws IOException {
        assertThat(read(path, Desk.MINIMAL).problems()).isEmpty();
        assertThat(accepted).containsExactly(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"providers/a.csv", "providers/a.CSV", "providers/a.Csv"})
    void aListIsReadHoweverItsEndingIsWritten(String path) throws IOException {
        assertThat(read(path, "title,summary\nAid,Helps.\n").problems()).isEmpty();
        assertThat(accepted).containsExactly("/providers/aid");
    }

    @ParameterizedTest
    @CsvSource({
        "lessons/a.mdown, a record, lessons/a.md",
        "lessons/a.mkd, a record, lessons/a.md",
        "lessons/a.md.txt, a record, lessons/a.md",
        "Lessons/a.md, a record, lessons/a.md",
        "lesson/a.md, a record, lessons/a.md",
        "Case Studies/a.md, a record, case-studies/a.md",
        "case_studies/x/a.MD, a record, case-studies/x/a.md",
        "providers/a.tsv, a list of providers, providers/a.csv",
        "providers/a.xlsx, a list of providers, providers/a.csv",
        "providers/a.csv.txt, a list of providers, providers/a.csv",
        "providers/councils/a.csv, a list of providers, providers/a.csv",
        "Providers/a.csv, a list of providers, providers/a.csv",
        "vocabulary/practices.yml, a vocabulary, vocabulary/practices.yaml",
        "vocabulary/practices.YAML, a vocabulary, vocabulary/practices.yaml",
        "Vocabulary/practices.yaml, a vocabulary, vocabulary/practices.yaml",
        "vocabulary/topics.yaml, a vocabulary, vocabulary/service-types.yaml",
        "discussion/model.yml, a decision model, discussion/model.yaml",
        "Discussion/model.yaml, a decision model, discussion/model.yaml"
    })
    void whatIsNotReadIsToldWithTheNameUnderWhichItWouldBe(String path, String kind, String name) throws IOException {
        var problems = read(path, "title: x\n").problems();
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(Rule.NOT_READ);
            assertThat(problem.path()).isEqualTo(path);
            assertThat(problem.says(Reader.UNKNOWN)).contains(kind);
            assertThat(problem.remedy(Reader.UNKNOWN)).contains(name);
        });
        assertThat(accepted).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lessons/figures.csv",
                "lessons/table.xlsx",
                "presentations/slides.pdf",
                "providers/councils/members.xlsx",
                "providers/logo.png",
                "vocabulary/notes.txt",
                "discussion/picture.png",
                "figures/a.yaml",
                "notes.txt"
            })
    void whatIsMeantAsAFileIsLeftAlone(String path) throws IOException {
        assertThat(read(path, "x").problems()).isEmpty();
    }
}
