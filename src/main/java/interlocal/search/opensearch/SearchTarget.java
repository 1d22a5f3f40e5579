package interlocal.search.opensearch;

import interlocal.search.SearchUnavailable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Pit;

/**
 * The index to search, as it is now or as it was.
 *
 * @param index the name of the index as it is now
 * @param point the older state to search; null for the current one
 */
record SearchTarget(Cluster cluster, String index, @Nullable PointInTime point) {

    /**
     * Searches the index.
     *
     * @throws SearchUnavailable if it does not answer, or an older state is incomplete
     */
    SearchResponse<SourceDocument.IndexedFields> search(UnaryOperator<SearchRequest.Builder> question) {
        var answer = cluster.search(question.apply(begun()).build());
        return point == null ? answer : whole(answer);
    }

    /**
     * The answer, if every shard contributed.
     *
     * @throws SearchUnavailable if a shard failed
     */
    static SearchResponse<SourceDocument.IndexedFields> whole(SearchResponse<SourceDocument.IndexedFields> answer) {
        if (answer.shards().failed() > 0) {
            throw new SearchUnavailable("Some of the records cannot be asked");
        }
        return answer;
    }

    private SearchRequest.Builder begun() {
        var search = new SearchRequest.Builder();
        return point == null
                ? search.index(index).ignoreUnavailable(true)
                : search.pit(new Pit.Builder().id(point.id()).build());
    }
}
