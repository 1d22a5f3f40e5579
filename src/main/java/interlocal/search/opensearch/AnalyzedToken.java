package interlocal.search.opensearch;

import java.util.List;
import org.opensearch.client.opensearch.indices.AnalyzeResponse;

/**
 * A word of a text as the index has it.
 *
 * @param term what it is in the index: the same for all forms of a word
 * @param written as it stands in the text
 */
record AnalyzedToken(String term, String written) {

    /** The words of a text in order, as an index analyses them; none if there is no index. */
    static List<AnalyzedToken> of(String text, Cluster cluster, String index) {
        var plain = JsonText.text(text);
        Cluster.Question<AnalyzeResponse> question = client -> client.indices()
                .analyze(analyze ->
                        analyze.index(index).field(MappingFields.TEXT).text(plain));
        var missing = AnalyzeResponse.of(none -> none);
        return Cluster.again(() -> cluster.ask(question, () -> missing), _ -> true).tokens().stream()
                .map(token -> new AnalyzedToken(token.token(), plain.substring(token.startOffset(), token.endOffset())))
                .toList();
    }
}
