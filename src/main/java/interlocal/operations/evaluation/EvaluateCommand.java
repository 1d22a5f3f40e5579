package interlocal.operations.evaluation;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import interlocal.operations.OperatorMessages;
import interlocal.search.Engines;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.policy.RankingPart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well search ranks a judged collection, and how well plain BM25 ranks it, with repeated words of a query
 * counted each time and once. For search, parts of the ranking can be left out, and the collection passes through import, catalog and index like any content, all in a temporary folder.
 */
@Command(name = "evaluate", resourceBundle = OperatorMessages.BUNDLE, mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
public // picocli sets the annotated fields
final class EvaluateCommand implements Callable<Integer> {

    /** The number of ranks that count, as is usual for MAP. */
    private static final int DEPTH = 1_000;

    private static final int TOP = 10;

    @Parameters(paramLabel = "DIR", descriptionKey = "evaluate.dir")
    private Path folder;

    @Option(names = "--without", paramLabel = "PART", split = ",", descriptionKey = "evaluate.without")
    private List<String> without = List.of();

    @Spec
    private CommandSpec spec;

    /** The printed scores: means over the queries, to four decimals. */
    @JsonPropertyOrder({"system", "ndcg@10", "map", "queries", "documents"})
    private record CollectionScores(
            String system, @JsonProperty("ndcg@10") double ndcg, double map, int queries, int documents) {}

    private record Measured(double ndcg, double averagePrecision) {}

    @Override
    public Integer call() throws Exception {
        var left = parts();
        var collection = JudgedCollection.read(folder);
        var temporary = Files.createTempDirectory("evaluate");
        try {
            print(portal(collection, left, temporary));
            bm25(collection, temporary.resolve("bm25")).forEach(this::print);
        } finally {
            FileSystemUtils.deleteRecursively(temporary);
        }
        return 0;
    }

    private Set<RankingPart> parts() {
        var parts = EnumSet.noneOf(RankingPart.class);
        for (var name : without) {
            parts.add(Arrays.stream(RankingPart.values())
                    .filter(part -> part.key().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            OperatorMessages.get(
                                    "evaluate.part",
                                    name,
                                    Arrays.stream(RankingPart.values())
                                            .map(RankingPart::key)
                                            .collect(joining(", "))))));
        }
        return parts;
    }

    private static CollectionScores portal(JudgedCollection collection, Set<RankingPart> without, Path temporary)
            throws Exception {
        var content = temporary.resolve("content");
        new CollectionContent(content).write(collection.documents());
        var system = Stream.concat(Stream.of("portal"), without.stream().map(part -> "-" + part.key()))
                .collect(joining(" "));
        return EvaluationLibrary.of(
                content, temporary, without, search -> scores(system, collection, text -> ranked(search, text)));
    }

    private static List<Integer> ranked(Search search, String text) {
        return search.rank(SearchRequest.EVERYTHING.withText(text), DEPTH).stream()
                .map(CollectionContent::number)
                .toList();
    }

    private static List<CollectionScores> bm25(JudgedCollection collection, Path index) {
        var texts = collection.documents().stream()
                .map(JudgedCollection.JudgedText::whole)
                .toList();
        try (var baseline = Engines.bm25(index, texts)) {
            return List.of(
                    scores("bm25", collection, text -> baseline.rank(text, true, DEPTH)),
                    scores("bm25 -repeats", collection, text -> baseline.rank(text, false, DEPTH)));
        }
    }

    private static CollectionScores scores(
            String system, JudgedCollection collection, Function<String, List<Integer>> rank) {
        var documents = collection.documents();
        var measured = collection.queries().parallelStream()
                .map(query -> {
                    var judgments =
                            Objects.requireNonNull(collection.judgments().get(query.id()));
                    var ranked = rank.apply(query.text()).stream()
                            .map(number -> documents.get(number).id())
                            .toList();
                    return new Measured(judgments.ndcg(ranked, TOP), judgments.averagePrecision(ranked));
                })
                .toList();
        return new CollectionScores(
                system,
                Judgments.mean(measured, Measured::ndcg),
                Judgments.mean(measured, Measured::averagePrecision),
                measured.size(),
                documents.size());
    }

    private void print(CollectionScores scores) {
        var out = spec.commandLine().getOut();
        out.println(JsonMapper.shared().writeValueAsString(scores));
        out.flush();
    }
}
