package interlocal.operations.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.operations.evaluation.JudgedQuestion.Half;
import interlocal.operations.evaluation.RelevanceCommand.RelevanceScores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people who manage, train and staff shared services would type, asked of the library. */
class RelevanceCommandTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/relevance/judgements.tsv");
    private static final Path UNSEEN = Path.of("src/test/resources/relevance/unseen.tsv");

    /** Floors a little under what is reached: tuning must not lower them, least of all that of the half it never saw. */
    @Test
    void theLibraryAnswersWhatItIsAsked() throws Exception {
        var scores = RelevanceCommand.measure(JudgedQuestion.read(QUESTIONS), Path.of("content"));
        assertThat(scores).extracting(RelevanceScores::kind).contains("misspelt", "question", "place", "name");
        assertThat(whole(scores, "tuning")).satisfies(reaches(0.75, 0.86, 0.91));
        assertThat(whole(scores, "held-out")).satisfies(reaches(0.75, 0.86, 0.91));
        assertThat(whole(scores, "both").queries()).isGreaterThanOrEqualTo(300);
    }

    /** Questions that were written before anybody looked at results, and on which nobody has tuned. */
    @Test
    void theLibraryAnswersWhatItWasNeverTunedOn() throws Exception {
        var scores = RelevanceCommand.measure(JudgedQuestion.read(UNSEEN), Path.of("content"));
        assertThat(whole(scores, "both")).satisfies(reaches(0.64, 0.78, 0.88));
        assertThat(whole(scores, "both").queries()).isEqualTo(100);
    }

    private static RelevanceScores whole(List<RelevanceScores> scores, String half) {
        return scores.stream()
                .filter(one -> one.half().equals(half) && one.kind().equals("all"))
                .findFirst()
                .orElseThrow();
    }

    private static Consumer<RelevanceScores> reaches(double ndcg, double mrr, double success) {
        return scores -> {
            assertThat(scores.ndcg()).isGreaterThanOrEqualTo(ndcg);
            assertThat(scores.mrr()).isGreaterThanOrEqualTo(mrr);
            assertThat(scores.success()).isGreaterThanOrEqualTo(success);
        };
    }

    @Test
    void theHalvesAreAboutEquallyLargeAndShareNoQuestion() throws IOException {
        var questions = JudgedQuestion.read(QUESTIONS);
        var halves =
                questions.stream().collect(groupingBy(JudgedQuestion::half, mapping(JudgedQuestion::text, toSet())));
        assertThat(halves.get(Half.TUNING)).doesNotContainAnyElementsOf(halves.get(Half.HELD_OUT));
        assertThat(halves.get(Half.HELD_OUT)).hasSizeBetween(questions.size() * 2 / 5, questions.size() * 3 / 5);
    }

    /** The rule is fixed: a question that moves was tuned on. */
    @Test
    void aQuestionStaysInItsHalf() {
        assertThat(half("broadbnad fiber")).isEqualTo(Half.HELD_OUT);
        assertThat(half("citty county merger")).isEqualTo(Half.TUNING);
    }

    private static Half half(String text) {
        return new JudgedQuestion(text, "any", new Judgments(Map.of("a", 1))).half();
    }

    @Test
    void aLineThatIsNoRowIsNamed(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("q.tsv"), "query\tkind\tgrade\tslug\nfire\tservice\tmuch\tx\n");
        assertThatThrownBy(() -> JudgedQuestion.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Line 2");
    }
}
