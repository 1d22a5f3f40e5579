package interlocal.search.opensearch;

import interlocal.search.SearchUnavailable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opensearch.client.opensearch._types.VersionType;
import org.opensearch.client.opensearch.core.BulkRequest;
import org.opensearch.client.opensearch.core.bulk.BulkOperation;
import org.opensearch.client.opensearch.core.bulk.BulkResponseItem;
import org.opensearch.client.opensearch.indices.RefreshRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes documents to one index, in bulk. Each has its position in the change log as its version. So a later version
 * written by another portal is kept, and writing a document again is harmless.
 */
record BulkWriter(Cluster cluster, String index) {

    private static final Logger LOG = LoggerFactory.getLogger(BulkWriter.class);

    /** The document that stores the position of the index; no slug has a colon. */
    static final String POSITION = ":position";

    private static final int MOST = 200;
    private static final int CONFLICT = 409;
    private static final int BAD_REQUEST = 400;

    /** The position of an index. */
    record Position(long position) {}

    void write(Map<String, Map<String, Object>> documents, long version) {
        var ids = List.copyOf(documents.keySet());
        for (var from = 0; from < ids.size(); from += MOST) {
            send(operations(ids.subList(from, Math.min(from + MOST, ids.size())), documents, version));
        }
    }

    /**
     * Makes what was written visible. Fails if a copy of a shard was skipped, as happens while a node is being lost,
     * because that copy would answer without it. The update should then be tried again.
     */
    void refresh() {
        var copies = cluster.ask(RefreshRequest.of(refresh -> refresh.index(index)), Terse.REFRESH)
                .shards();
        if (copies.successful() < copies.total() && copies.successful() < active()) {
            throw new SearchUnavailable("OpenSearch does not show what was written on all copies of the index");
        }
    }

    private int active() {
        return cluster.ask(client -> client.cluster().health(health -> health.index(index)))
                .activeShards();
    }

    /** Stores the position of the index, unless another portal has stored a later one. */
    void position(long position) {
        write(Map.of(POSITION, Map.of(MappingFields.LIVE, false, MappingFields.POSITION, position)), position);
    }

    private List<BulkOperation> operations(List<String> ids, Map<String, Map<String, Object>> documents, long version) {
        var operations = new ArrayList<BulkOperation>();
        for (var id : ids) {
            operations.add(BulkOperation.of(operation -> operation.<Map<String, Object>>index(index ->
                    index.id(id).document(documents.get(id)).version(version).versionType(VersionType.ExternalGte))));
        }
        return operations;
    }

    private void send(List<BulkOperation> operations) {
        var request = BulkRequest.of(
                bulk -> bulk.index(Indices.writes(index)).requireAlias(true).operations(operations));
        var answer = cluster.ask(request, Terse.BULK);
        answer.items().stream().filter(item -> item.error() != null).forEach(BulkWriter::failed);
    }

    private static void failed(BulkResponseItem item) {
        var error = item.error();
        var reason = error == null ? "" : error.type() + ": " + error.reason();
        switch (item.status()) {
            case CONFLICT -> LOG.debug("{} is newer in the index", item.id());
            // like a record that cannot be read, it must not keep the others out
            case BAD_REQUEST -> LOG.error("{} cannot be indexed and will not be found: {}", item.id(), reason);
            default -> throw new SearchUnavailable("OpenSearch does not index: " + reason);
        }
    }
}
