package interlocal.operations.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import interlocal.operations.OperatorMessages;
import interlocal.operations.evaluation.JudgedQuestion.Half;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well search answers judged questions about the library itself, as readers see the first page.
 */
@Command(name = "relevance", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
public // picocli sets the annotated fields
final class RelevanceCommand implements Callable<Integer> {

    private static final int TOP = 10;
    private static final int FIRST = 3;
    private static final String ALL = "all";
    private static final String BOTH = "both";

    @Parameters(paramLabel = "FILE", descriptionKey = "relevance.file")
    private Path file;

    @Option(names = "--content", paramLabel = "DIR", defaultValue = "content", descriptionKey = "check.dir")
    private Path content;

    @Spec
    private CommandSpec spec;

    /** The printed scores: means over the questions of a half and a kind, to four decimals. */
    @JsonPropertyOrder({"half", "kind", "ndcg@10", "mrr", "success@3", "queries"})
    record RelevanceScores(
            String half,
            String kind,
            @JsonProperty("ndcg@10") double ndcg,
            double mrr,
            @JsonProperty("success@3") double success,
            int queries) {}

    private record AnsweredQuestion(JudgedQuestion question, List<String> ranked) {}

    @Override
    public Integer call() throws Exception {
        var out = spec.commandLine().getOut();
        measure(JudgedQuestion.read(file), content)
                .forEach(scores -> out.println(JsonMapper.shared().writeValueAsString(scores)));
        out.flush();
        return 0;
    }

    /** Scores the tuning half by kind and as a whole, the held-out half only as a whole, and both halves together. */
    static List<RelevanceScores> measure(List<JudgedQuestion> questions, Path content) throws Exception {
        var temporary = Files.createTempDirectory("relevance");
        try {
            return EvaluationLibrary.of(content, temporary, Set.of(), search -> scores(questions, search));
        } finally {
            FileSystemUtils.deleteRecursively(temporary);
        }
    }

    /** Likewise of a library that is there. */
    static List<RelevanceScores> scores(List<JudgedQuestion> questions, Search search) {
        return scores(questions.stream()
                .map(question -> new AnsweredQuestion(question, ranked(search, question.text())))
                .toList());
    }

    private static List<String> ranked(Search search, String text) {
        return search.answer(SearchRequest.EVERYTHING.withText(text)).result().slugs();
    }

    private static List<RelevanceScores> scores(List<AnsweredQuestion> asked) {
        var halves = asked.stream().collect(Collectors.groupingBy(each -> each.question.half()));
        var tuning = halves.getOrDefault(Half.TUNING, List.of());
        var scores = new ArrayList<RelevanceScores>();
        tuning.stream()
                .collect(Collectors.groupingBy(each -> each.question.kind(), TreeMap::new, Collectors.toList()))
                .forEach((kind, some) -> scores.add(scores(Half.TUNING.key(), kind, some)));
        scores.add(scores(Half.TUNING.key(), ALL, tuning));
        scores.add(scores(Half.HELD_OUT.key(), ALL, halves.getOrDefault(Half.HELD_OUT, List.of())));
        scores.add(scores(BOTH, ALL, asked));
        return scores;
    }

    private static RelevanceScores scores(String half, String kind, List<AnsweredQuestion> asked) {
        return new RelevanceScores(
                half,
                kind,
                Judgments.mean(asked, each -> each.question.judgments().ndcg(each.ranked, TOP)),
                Judgments.mean(asked, each -> each.question.judgments().reciprocalRank(each.ranked)),
                Judgments.mean(asked, each -> each.question.judgments().success(each.ranked, FIRST)),
                asked.size());
    }
}
