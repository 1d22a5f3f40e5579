package interlocal.search;

import org.jspecify.annotations.Nullable;

/**
 * What is shown for a request.
 *
 * @param asked the request as it was typed
 * @param request what the result is of: the request as typed, or {@linkplain #corrected() corrected}
 * @param respelt the same request with other spelling, which finds something; absent if there is none. It is offered
 *     only, unless the result is of it already
 */
public record Answer(
        SearchRequest asked,
        SearchRequest request,
        SearchResult result,
        @Nullable Respelt respelt) {

    /**
     * A request in another spelling.
     *
     * @param exact the request as it was typed, with the words in quotes that would be corrected: so nothing is
     */
    public record Respelt(SearchRequest request, SearchRequest exact) {}

    /** Whether the result is of the other spelling. */
    public boolean corrected() {
        return respelt != null && request.equals(respelt.request());
    }

    /** The spelling to offer; absent if there is none, or its result is shown. */
    public @Nullable Respelt offer() {
        return corrected() ? null : respelt;
    }
}
