package interlocal.search.opensearch;

import interlocal.search.Card;
import interlocal.search.Engine;
import interlocal.search.Explained;
import interlocal.search.Likeness;
import interlocal.search.OpenSearchSettings;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Update;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * An index in a cluster, which the portals of one catalog share. The cluster may be away: whoever asks is told so, and
 * nothing is kept of the failure.
 */
public final class OpenSearchEngine implements Engine {

    private final Semaphore updates = new Semaphore(1);
    private final Cluster cluster;
    private final Indices indices;
    private volatile boolean closed;

    private OpenSearchEngine(OpenSearchSettings settings) {
        cluster = new Cluster(settings);
        indices = new Indices(cluster, settings);
    }

    /** Makes it ready to ask; the cluster is asked nothing yet. */
    public static OpenSearchEngine open(OpenSearchSettings settings) {
        return new OpenSearchEngine(settings);
    }

    @Override
    public SearchResult ask(SearchRequest request) {
        return new Answer(cluster, indices.alias(), request).result();
    }

    @Override
    public List<Explained> explain(SearchRequest request) {
        return new Answer(cluster, indices.alias(), request).explained();
    }

    @Override
    public List<Card> suggest(String text, int most) {
        return new Suggesting(cluster, indices.alias()).cards(text, most);
    }

    @Override
    public Optional<String> respell(String text) {
        return new Spelling(cluster, indices.alias()).better(text);
    }

    @Override
    public List<Card> like(Likeness likeness, int most) {
        return new Alike(cluster, indices.alias()).cards(likeness, most);
    }

    @Override
    public long position() {
        return cluster.ask(
                client -> {
                    var kept = client.get(
                            get -> get.index(indices.alias())
                                    .id(Writing.POSITION)
                                    .sourceIncludes(Fields.POSITION),
                            Writing.Position.class);
                    return kept.source() == null ? 0 : kept.source().position();
                },
                () -> 0L);
    }

    @Override
    public boolean ready() {
        return !closed;
    }

    @Override
    public Update update() {
        updates.acquireUninterruptibly();
        return new OpenSearchUpdate(cluster, indices, updates::release);
    }

    @Override
    public void close() {
        closed = true;
        cluster.close();
    }
}
