package interlocal.operations.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who manage, train and staff shared services would type, asked of the library. */
class RelevanceCommandTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/relevance/judgements.tsv");

    @Test
    void theLibraryAnswersWhatItIsAsked() throws Exception {
        var scores = RelevanceCommand.measure(JudgedQuestion.read(QUESTIONS), Path.of("content"));
        var all = scores.getLast();
        assertThat(all.queries()).isGreaterThanOrEqualTo(300);
        assertThat(all.ndcg()).isGreaterThanOrEqualTo(0.72);
        assertThat(all.mrr()).isGreaterThanOrEqualTo(0.82);
        assertThat(all.success()).isGreaterThanOrEqualTo(0.86);
        assertThat(scores).extracting(RelevanceCommand.Scores::kind).contains("misspelt", "question", "place", "name");
    }

    @Test
    void aLineThatIsNoRowIsNamed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("q.tsv"), "query\tkind\tgrade\tslug\nfire\tservice\tmuch\tx\n");
        assertThatThrownBy(() -> JudgedQuestion.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line 2");
    }
}
