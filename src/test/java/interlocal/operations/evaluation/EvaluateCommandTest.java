package interlocal.operations.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void writeACollection() throws IOException {
        write("docs.jsonl", """
            {"_id": "7", "title": "Two towns share a fire chief", "text": "And save money: http://money.example, www.money.example or chief@money.example.", "author": "ignored"}
            {"_id": "x/y", "title": "", "text": "A joint library.\\n\\n# *Not* a [heading](nowhere.md) [^3]"}
            {"_id": "long", "title": "%s", "text": "%s"}
            {"_id": "quotes", "title": "\\"Yes\\": 'no' \\u0000 \\\\", "text": "---\\n| a |\\n|---|\\n<b>"}
            {"_id": "nothing", "text": ""}
            """.formatted("Long title ".repeat(30), "A text of many words. ".repeat(5_000)));
        write("queries.jsonl", """
            {"_id": "1", "text": "fire chief"}
            {"_id": "2", "text": "library"}
            {"_id": "3", "text": "nobody judged this"}
            """);
        write("qrels.tsv", "1\t0\t7\t2\n1\t0\tlong\t0\n2\t0\tx/y\t1\n2\t0\tquotes\t1\n");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    @Test
    void bothSystemsAreMeasuredOnEveryDocumentAndJudgedQuery() {
        var line = new CommandLine(new EvaluateCommand()).setOut(new PrintWriter(said, true));
        assertThat(line.execute(folder.toString())).isZero();
        assertThat(said.toString().lines())
                .containsExactlyElementsOf(List.of(
                        "{\"system\":\"portal\",\"ndcg@10\":0.8066,\"map\":0.75,\"queries\":2,\"documents\":5}",
                        "{\"system\":\"bm25\",\"ndcg@10\":0.8066,\"map\":0.75,\"queries\":2,\"documents\":5}",
                        "{\"system\":\"bm25"
                                + " -repeats\",\"ndcg@10\":0.8066,\"map\":0.75,\"queries\":2,\"documents\":5}"));
    }

    @Test
    void partsOfTheRankingCanBeLeftOut() {
        var line = new CommandLine(new EvaluateCommand()).setOut(new PrintWriter(said, true));
        assertThat(line.execute(folder.toString(), "--without", "feedback,fields", "--without=stems"))
                .isZero();
        assertThat(said.toString()).startsWith("{\"system\":\"portal -fields -stems -feedback\"");
        var wrong = new StringWriter();
        assertThat(line.setErr(new PrintWriter(wrong, true)).execute(folder.toString(), "--without", "luck"))
                .isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(wrong.toString()).contains("luck is no part of the ranking", "feedback");
    }

    @Test
    void nothingTemporaryIsLeft() throws IOException {
        var before = leftovers();
        new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(said, true))
                .execute(folder.toString());
        assertThat(leftovers()).isEqualTo(before);
    }

    private static long leftovers() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("evaluate"))
                    .count();
        }
    }
}
