package interlocal.search.opensearch;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.JsonpDeserializer;
import org.opensearch.client.opensearch._types.ErrorResponse;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.BulkResponse;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.indices.RefreshRequest;
import org.opensearch.client.opensearch.indices.RefreshResponse;
import org.opensearch.client.transport.Endpoint;
import org.opensearch.client.transport.JsonEndpoint;

/**
 * The client's request, but for an answer without the reasons why copies of shards failed. While a node is being lost,
 * the client cannot parse them and would reject the whole answer.
 */
record Terse<A, B>(Endpoint<A, B, ErrorResponse> full, JsonpDeserializer<B> answer)
        implements JsonEndpoint<A, B, ErrorResponse> {

    private static final String FILTER = "-_shards.failures,-items.*._shards";
    private static final JsonpDeserializer<SourceDocument.IndexedFields> SOURCE =
            JsonpDeserializer.of(SourceDocument.IndexedFields.class);

    static final Terse<SearchRequest, SearchResponse<SourceDocument.IndexedFields>> SEARCH = new Terse<>(
            SearchRequest.createSearchEndpoint(SOURCE), SearchResponse.createSearchResponseDeserializer(SOURCE));
    static final Terse<BulkRequest, BulkResponse> BULK = new Terse<>(BulkRequest._ENDPOINT, BulkResponse._DESERIALIZER);
    static final Terse<RefreshRequest, RefreshResponse> REFRESH =
            new Terse<>(RefreshRequest._ENDPOINT, RefreshResponse._DESERIALIZER);

    @Override
    public Map<String, String> queryParameters(A request) {
        var parameters = new HashMap<>(full.queryParameters(request));
        parameters.put("filter_path", FILTER);
        return parameters;
    }

    @Override
    public String method(A request) {
        return full.method(request);
    }

    @Override
    public String requestUrl(A request) {
        return full.requestUrl(request);
    }

    @Override
    public boolean hasRequestBody() {
        return full.hasRequestBody();
    }

    @Override
    public boolean isError(int statusCode) {
        return full.isError(statusCode);
    }

    @Override
    public JsonpDeserializer<B> responseDeserializer() {
        return answer;
    }

    @Override
    public @Nullable JsonpDeserializer<ErrorResponse> errorDeserializer(int statusCode) {
        return full.errorDeserializer(statusCode);
    }
}
