package interlocal.search.opensearch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonpDeserializer;
import org.opensearch.client.opensearch._types.ErrorResponse;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.transport.Endpoint;
import org.opensearch.client.transport.JsonEndpoint;

/**
 * How a search is asked: as the client does it, but without the reasons why shards failed, of which only the number
 * counts. The client refuses a whole answer if one of them does not name its shard.
 */
final class Searching implements JsonEndpoint<SearchRequest, SearchResponse<Row.Source>, ErrorResponse> {

    private static final JsonpDeserializer<Row.Source> SOURCE = JsonpDeserializer.of(Row.Source.class);

    private final Endpoint<SearchRequest, SearchResponse<Row.Source>, ErrorResponse> search =
            SearchRequest.createSearchEndpoint(SOURCE);
    private final JsonpDeserializer<SearchResponse<Row.Source>> answer =
            SearchResponse.createSearchResponseDeserializer(SOURCE);

    @Override
    public Map<String, String> queryParameters(SearchRequest request) {
        var parameters = new HashMap<>(search.queryParameters(request));
        parameters.put("filter_path", "-_shards.failures");
        return parameters;
    }

    @Override
    public String method(SearchRequest request) {
        return search.method(request);
    }

    @Override
    public String requestUrl(SearchRequest request) {
        return search.requestUrl(request);
    }

    @Override
    public boolean hasRequestBody() {
        return search.hasRequestBody();
    }

    @Override
    public boolean isError(int statusCode) {
        return search.isError(statusCode);
    }

    @Override
    public JsonpDeserializer<SearchResponse<Row.Source>> responseDeserializer() {
        return answer;
    }

    @Override
    public @Nullable JsonpDeserializer<ErrorResponse> errorDeserializer(int statusCode) {
        return search.errorDeserializer(statusCode);
    }
}
