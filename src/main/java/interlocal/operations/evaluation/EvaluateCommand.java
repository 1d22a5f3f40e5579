package interlocal.operations.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import interlocal.operations.OperatorMessages;
import interlocal.search.Engines;
import interlocal.search.Search;
import interlocal.search.SearchRequest;
import interlocal.search.Sort;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well search ranks a judged collection, and how well plain BM25 ranks it. For search, the collection
 * passes through import, catalog and index like any content, all in a temporary folder.
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

    @Spec
    private CommandSpec spec;

    /** The printed scores: means over the queries, to four decimals. */
    @JsonPropertyOrder({"system", "ndcg@10", "map", "queries", "documents"})
    private record CollectionScores(
            String system, @JsonProperty("ndcg@10") double ndcg, double map, int queries, int documents) {}

    private record Measured(double ndcg, double averagePrecision) {}

    @Override
    public Integer call() throws Exception {
        var collection = JudgedCollection.read(folder);
        var temporary = Files.createTempDirectory("evaluate");
        try {
            print(portal(collection, temporary));
            print(bm25(collection, temporary.resolve("bm25")));
        } finally {
            FileSystemUtils.deleteRecursively(temporary);
        }
        return 0;
    }

    private static CollectionScores portal(JudgedCollection collection, Path temporary) throws Exception {
        var content = temporary.resolve("content");
        new CollectionContent(content).write(collection.documents());
        return EvaluationLibrary.of(
                content, temporary, search -> scores("portal", collection, text -> ranked(search, text)));
    }

    private static List<Integer> ranked(Search search, String text) {
        var request = new SearchRequest(text, Map.of(), Sort.RELEVANCE, 1, SearchRequest.LARGEST_PAGE);
        var ranked = new ArrayList<Integer>();
        for (var page = 1; page <= DEPTH / SearchRequest.LARGEST_PAGE; page++) {
            var hits = search.find(request.onPage(page)).hits();
            hits.forEach(hit -> ranked.add(CollectionContent.number(hit.card().slug())));
            if (hits.size() < SearchRequest.LARGEST_PAGE) {
                break;
            }
        }
        return ranked;
    }

    private static CollectionScores bm25(JudgedCollection collection, Path index) {
        var texts = collection.documents().stream()
                .map(JudgedCollection.JudgedText::whole)
                .toList();
        try (var baseline = Engines.bm25(index, texts)) {
            return scores("bm25", collection, text -> baseline.rank(text, DEPTH));
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
