package interlocal.search.opensearch;

import interlocal.search.OpenSearchSettings;
import interlocal.search.SearchUnavailable;
import java.io.IOException;
import java.net.ConnectException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.OpenSearchException;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ResponseException;

/** Sends questions to the cluster and returns its answers, or says in one sentence why there is none. */
final class Cluster implements AutoCloseable {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int ATTEMPTS = 3;

    private final OpenSearchTransport transport;
    private final OpenSearchClient client;
    private final WordMemory words = new WordMemory();

    Cluster(OpenSearchSettings settings) {
        transport = Transports.to(settings);
        client = new OpenSearchClient(transport);
    }

    /** What is remembered of the words of the index. */
    WordMemory words() {
        return words;
    }

    /**
     * Asks the cluster.
     *
     * @throws SearchUnavailable if the cluster does not answer, or refuses
     */
    <T> T ask(ClusterCall<T> question) {
        return ask(question, () -> {
            throw new SearchUnavailable("OpenSearch no longer has the index: another portal has built it anew");
        });
    }

    /**
     * Asks the cluster about something that may not exist.
     *
     * @param missing the answer if it does not exist
     */
    <T> T ask(ClusterCall<T> question, Supplier<T> missing) {
        try {
            return question.to(client);
        } catch (OpenSearchException refused) {
            if (refused.status() == NOT_FOUND) {
                return missing.get();
            }
            if (refused.status() == BAD_REQUEST) {
                throw new IllegalStateException("OpenSearch does not understand the request", refused);
            }
            throw new SearchUnavailable("OpenSearch refuses: " + refused.getMessage(), refused);
        } catch (IOException | IllegalStateException silent) {
            throw new SearchUnavailable("OpenSearch does not answer: " + firstLine(silent), silent);
        }
    }

    <A, B> B ask(A request, Terse<A, B> way) {
        return ask(_ -> transport.performRequest(request, way, null));
    }

    /** Searches, and does so {@linkplain #again again} if copies of shards failed. */
    SearchResponse<SourceDocument.IndexedFields> search(SearchRequest request) {
        return again(() -> ask(request, Terse.SEARCH), answer -> answer.shards().failed() == 0);
    }

    /**
     * Asks a question that changes nothing. When a node stops, its open questions are lost; they are asked again, and
     * copies on other nodes answer. A question that took too long is not repeated, to spare the cluster.
     *
     * @param whole whether an answer is good enough not to ask again
     */
    static <T> T again(Supplier<T> question, Predicate<T> whole) {
        for (var attempt = 1; attempt < ATTEMPTS; attempt++) {
            try {
                var answer = question.get();
                if (whole.test(answer)) {
                    return answer;
                }
            } catch (SearchUnavailable failed) {
                if (!passing(failed.getCause())) {
                    throw failed;
                }
            }
        }
        return question.get();
    }

    /**
     * Whether another attempt may succeed, at another node or later. The client tries other nodes only in some cases.
     */
    private static boolean passing(@Nullable Throwable cause) {
        return cause instanceof ResponseException
                || cause instanceof ConnectException
                || cause instanceof ConnectionClosedException;
    }

    /** A call of the client. */
    interface ClusterCall<T> {
        T to(OpenSearchClient client) throws IOException;
    }

    /** The transport's messages continue with the cluster's answer in JSON, which is left out. */
    private static String firstLine(Exception failure) {
        return failure.toString().lines().findFirst().orElse("");
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (IOException failure) {
            throw new SearchUnavailable("The connections to OpenSearch could not be closed", failure);
        }
    }
}
