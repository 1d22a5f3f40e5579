package interlocal.operations.evaluation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import interlocal.operations.evaluation.JudgedQuestion.Half;
import interlocal.operations.evaluation.RelevanceCommand.RelevanceScores;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What people who manage, train and staff shared services would type, asked of the library. */
class RelevanceCommandTest {

    private static final Path QUESTIONS = Path.of("src/test/resources/relevance/judgements.tsv");
    private static final Path UNSEEN = Path.of("src/test/resources/relevance/unseen.tsv");

    private static List<RelevanceScores> known = List.of();
    private static List<RelevanceScores> unseen = List.of();

    @BeforeAll
    static void ask(@TempDir Path temporary) throws Exception {
        var questions = JudgedQuestion.read(QUESTIONS);
        var others = JudgedQuestion.read(UNSEEN);
        EvaluationLibrary.of(Path.of("content"), temporary, Set.of(), search -> {
            known = RelevanceCommand.scores(questions, search);
            unseen = RelevanceCommand.scores(others, search);
            return search;
        });
    }

    /** Floors a little under what is reached: tuning must not lower them, least of all that of the half it never saw. */
    @Test
    void theLibraryAnswersWhatItIsAsked() {
        assertThat(known).extracting(RelevanceScores::kind).contains("misspelt", "question", "place", "name");
        assertThat(whole(known, "tuning")).satisfies(reaches(0.75, 0.86, 0.91));
        assertThat(whole(known, "held-out")).satisfies(reaches(0.75, 0.86, 0.91));
        assertThat(whole(known, "both").queries()).isGreaterThanOrEqualTo(300);
    }

    /** Questions that were written before anybody looked at results, and on which nobody has tuned. */
    @Test
    void theLibraryAnswersWhatItWasNeverTunedOn() {
        assertThat(whole(unseen, "both")).satisfies(reaches(0.64, 0.78, 0.88));
        assertThat(whole(unseen, "both").queries()).isEqualTo(100);
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
    void theScoresOfAnotherLibraryArePrinted(@TempDir Path folder) throws IOException {
        var lessons = Files.createDirectories(folder.resolve("content/lessons"));
        Files.writeString(lessons.resolve("a.md"), "---\ntitle: A citty county merger\nsummary: B\n---\n");
        var file = Files.writeString(
                folder.resolve("q.tsv"), "query\tkind\tgrade\tslug\ncitty county merger\tname\t2\ta\n");
        var said = new StringWriter();
        var line = new CommandLine(new RelevanceCommand()).setOut(new PrintWriter(said, true));
        assertThat(line.execute(file.toString(), "--content=" + folder.resolve("content")))
                .isZero();
        assertThat(said.toString().lines())
                .startsWith("{\"half\":\"tuning\",\"kind\":\"name\",\"ndcg@10\":1.0,\"mrr\":1.0,\"success@3\":1.0,"
                        + "\"queries\":1}");
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
