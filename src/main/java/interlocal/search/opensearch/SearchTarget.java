package interlocal.search.opensearch;

import interlocal.search.SearchUnavailable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Pit;

/**
 * What is searched.
 *
 * @param index its name now
 * @param point as which it is searched; null for as it is now
 */
record SearchTarget(Cluster cluster, String index, @Nullable PointInTime point) {

    /**
     * Searches it.
     *
     * @throws SearchUnavailable if it does not answer, or an older state not wholly
     */
    SearchResponse<SourceDocument.IndexedFields> search(UnaryOperator<SearchRequest.Builder> question) {
        var answer = cluster.search(question.apply(begun()).build());
        return point == null ? answer : whole(answer);
    }

    /**
     * An answer, if all shards gave theirs.
     *
     * @throws SearchUnavailable if not
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
