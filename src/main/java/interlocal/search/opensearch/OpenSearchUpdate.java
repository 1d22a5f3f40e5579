package interlocal.search.opensearch;

import interlocal.content.Slug;
import interlocal.search.SearchUnavailable;
import interlocal.search.indexing.IndexEntry;
import interlocal.search.indexing.Update;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An update of the visible index is kept in memory until its commit. An update that begins with {@link #clear} is
 * written to a new index, which replaces the visible one at the commit.
 */
final class OpenSearchUpdate implements Update {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchUpdate.class);
    private static final int PORTION = 1_000;

    private final Cluster cluster;
    private final Indices indices;
    private final Runnable whenClosed;
    private final Map<String, Map<String, Object>> waiting = new LinkedHashMap<>();
    private @Nullable String building;

    OpenSearchUpdate(Cluster cluster, Indices indices, Runnable whenClosed) {
        this.cluster = cluster;
        this.indices = indices;
        this.whenClosed = whenClosed;
    }

    @Override
    public void clear() {
        waiting.clear();
        drop();
        build();
    }

    private String build() {
        var index = indices.create();
        building = index;
        return index;
    }

    @Override
    public void put(IndexEntry entry) {
        add(entry.slug(), SourceDocument.of(entry));
    }

    @Override
    public void delete(Slug slug) {
        add(slug, SourceDocument.gone(slug));
    }

    private void add(Slug slug, Map<String, Object> row) {
        waiting.put(slug.text(), row);
        if (building != null && waiting.size() >= PORTION) {
            // version 0: older than anything written once the index is shown
            new BulkWriter(cluster, building).write(waiting, 0);
            waiting.clear();
        }
    }

    /** Uses one index throughout: if it is replaced meanwhile, nothing of this update gets into the new one. */
    @Override
    public void commit(long position) {
        var index = building == null ? indices.current().orElseGet(this::build) : building;
        var writing = new BulkWriter(cluster, index);
        writing.write(waiting, building == null ? position : 0);
        writing.refresh();
        writing.position(position);
        if (building != null) {
            indices.show(building);
            building = null;
        }
        waiting.clear();
    }

    @Override
    public void close() {
        try {
            drop();
        } catch (SearchUnavailable away) {
            LOG.debug("An index half built is left to the next that is built", away);
        } finally {
            whenClosed.run();
        }
    }

    private void drop() {
        if (building != null) {
            var half = building;
            building = null;
            indices.drop(half);
        }
    }
}
