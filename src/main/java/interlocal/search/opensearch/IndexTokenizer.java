package interlocal.search.opensearch;

import interlocal.search.policy.Token;
import interlocal.search.policy.Tokenizer;
import java.util.List;
import org.opensearch.client.opensearch.indices.AnalyzeResponse;

/** Splits a text into words as an index analyses them. */
record IndexTokenizer(Cluster cluster, String index) implements Tokenizer {

    @Override
    public List<Token> tokens(String text) {
        var plain = JsonText.text(text);
        Cluster.ClusterCall<AnalyzeResponse> question = client -> client.indices()
                .analyze(analyze ->
                        analyze.index(index).field(MappingFields.TEXT).text(plain));
        var missing = AnalyzeResponse.of(none -> none);
        return Cluster.again(() -> cluster.ask(question, () -> missing), _ -> true).tokens().stream()
                .map(token -> new Token(token.token(), plain.substring(token.startOffset(), token.endOffset())))
                .toList();
    }
}
