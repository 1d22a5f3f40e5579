package interlocal.search.opensearch;

import static java.util.stream.Collectors.toSet;

import interlocal.search.policy.Token;
import interlocal.search.policy.Tokenizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.opensearch.client.opensearch._types.aggregations.Aggregation;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.indices.AnalyzeResponse;

/** Splits a text into words as an index analyses questions, and asks the index which words it has. */
record IndexTokenizer(Cluster cluster, String index) implements Tokenizer {

    @Override
    public List<Token> tokens(String text) {
        var plain = JsonText.text(text);
        Cluster.ClusterCall<AnalyzeResponse> question = client -> client.indices()
                .analyze(analyze ->
                        analyze.index(index).analyzer(IndexTemplate.ASKED).text(plain));
        var missing = AnalyzeResponse.of(none -> none);
        return Cluster.again(() -> cluster.ask(question, () -> missing), _ -> true).tokens().stream()
                .map(token -> new Token(token.token(), plain.substring(token.startOffset(), token.endOffset())))
                .toList();
    }

    @Override
    public Set<String> known(Collection<String> words) {
        return cluster.words().known(words, this::lookUp);
    }

    private Set<String> lookUp(Set<String> words) {
        var numbered = List.copyOf(words);
        var asked = new HashMap<String, Aggregation>();
        for (var number = 0; number < numbered.size(); number++) {
            var word = numbered.get(number);
            asked.put(name(number), Aggregation.of(has -> has.filter(QueryClauses.has(word))));
        }
        var found = cluster.search(SearchRequest.of(search ->
                        search.index(index).ignoreUnavailable(true).size(0).aggregations(asked)))
                .aggregations();
        return IntStream.range(0, numbered.size())
                .filter(number -> FacetAggregations.total(found.get(name(number))) > 0)
                .mapToObj(numbered::get)
                .collect(toSet());
    }

    private static String name(int number) {
        return "word-" + number;
    }
}
