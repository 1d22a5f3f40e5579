package interlocal.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdviceTest {

    private static final String SOURCES = "sources:\n- title: A report\n";

    @TempDir
    private Path folder;

    private static List<Advice> on(Path folder) throws IOException {
        var reader = new TreeReader(ContentTree.list(folder), new Markup(), _ -> Vocabulary.open());
        var documents = new ArrayList<Document>();
        reader.read(_ -> Optional.empty(), candidate -> documents.add(candidate.document()));
        assertThat(reader.problems()).noneMatch(Problem::isError);
        return Advice.on(documents, reader.vocabularies());
    }

    private List<Advice> on(String path, String header, String body) throws IOException {
        write(path, "---\ntitle: A\nsummary: B.\n" + header + "---\n" + body + "\n");
        return on(folder);
    }

    private void write(String path, String text) throws IOException {
        var file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void thisLibraryNeedsNoneButForOneProviderOfWhomNoSourceSaysWhomTheyServe() throws IOException {
        assertThat(on(Path.of("content")))
                .extracting(Advice::toString)
                .containsExactly(
                        "providers/consultancies/roman-3.md: advice: It does not say whom it serves. Name the jurisdictions"
                                + " under serves, if a source tells them. [serves]");
    }

    @Test
    void aRecordNamesItsSources() throws IOException {
        assertThat(on("lessons/a.md", "", "Text."))
                .extracting(Advice::path, Advice::key)
                .containsExactly(tuple("lessons/a.md", "sources"));
        assertThat(on("lessons/a.md", SOURCES, "Text.")).isEmpty();
        assertThat(on("pages/b.md", "", "Text.")).isEmpty();
    }

    @Test
    void relatedRecordsNameEachOther() throws IOException {
        write("lessons/b.md", "---\ntitle: A\nsummary: B.\n" + SOURCES + "---\n");
        assertThat(on("lessons/a.md", "related: [b]\n" + SOURCES, ""))
                .containsExactly(new Advice("lessons/a.md", "related", List.of("b", "a")));
        write("lessons/b.md", "---\ntitle: A\nsummary: B.\nrelated: [a]\n" + SOURCES + "---\n");
        assertThat(on(folder)).isEmpty();
    }

    @Test
    void aCaseSaysWhatReadersJudgeItBy() throws IOException {
        assertThat(on("case-studies/a.md", "outcome: running\n" + SOURCES, ""))
                .containsExactly(new Advice(
                        "case-studies/a.md", "case", List.of("evidence, partnership-models, results, service-types")));
    }

    @Test
    void aResultNamesItsSource() throws IOException {
        write("vocabulary/service-types.yaml", "- {term: a, label: A}\n");
        write("vocabulary/partnership-models.yaml", "- {term: b, label: B}\n");
        write("pages/service-types/a.md", "---\ntitle: A\nsummary: B.\nslug: on-a\n---\n");
        write("pages/partnership-models/b.md", "---\ntitle: A\nsummary: B.\nslug: on-b\n---\n");
        var header = "outcome: running\nevidence: thin\nservice-types: [a]\npartnership-models: [b]\n" + SOURCES
                + "results:\n- {measure: Saved, value: 987654321, basis: claimed";
        assertThat(on("case-studies/a.md", header + "}\n", ""))
                .containsExactly(new Advice("case-studies/a.md", "result", List.of("Saved")));
        assertThat(on("case-studies/a.md", header + ", source: 1}\n", "")).isEmpty();
    }

    @Test
    void aFigureCitesItsSource() throws IOException {
        assertThat(on("lessons/a.md", SOURCES, "They saved 12 per cent.\n\nThey saved 13 per cent.[^1]"))
                .containsExactly(new Advice("lessons/a.md", "figure", List.of("They saved 12 per cent.")));
        assertThat(on(
                        "lessons/a.md",
                        SOURCES,
                        "## What we do not know\n\nWhether it was 12 or 13.\n\n## 2014\n\nCall 911."))
                .isEmpty();
    }

    @Test
    void aProviderSaysWhomItServes() throws IOException {
        assertThat(on("providers/a.md", SOURCES, "")).extracting(Advice::key).containsExactly("serves");
    }

    @Test
    void textIsPlain() throws IOException {
        var hard = "Intergovernmental collaboration necessitates institutionalised accountability arrangements.";
        assertThat(on("lessons/a.md", SOURCES, hard)).extracting(Advice::key).containsExactly("plain");
        assertThat(on("lessons/a.md", "language: fr\n" + SOURCES, hard)).isEmpty();
    }

    @Test
    void termsAreSpokenOf() throws IOException {
        write("vocabulary/practices.yaml", "- {term: trust, label: Trust}\n- {term: patience, label: Patience}\n");
        assertThat(on("pages/practices/trust.md", "slug: on-trust\n", ""))
                .containsExactly(new Advice("vocabulary/practices.yaml", "terms", List.of("patience", "practices")));
    }
}
