package interlocal.search.opensearch;

import static java.util.stream.Collectors.toMap;

import interlocal.search.Card;
import interlocal.search.Engine;
import interlocal.search.MoreLikeThis;
import interlocal.search.OpenSearchSettings;
import interlocal.search.PointsInTime;
import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.SearchUnavailable;
import interlocal.search.Spelling;
import interlocal.search.indexing.Update;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index in a cluster, shared by the portals of one catalog. While the cluster is unreachable, every question fails,
 * and the next one tries again.
 */
public final class OpenSearchEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(OpenSearchEngine.class);

    private final Semaphore updates = new Semaphore(1);
    private final Cluster cluster;
    private final Indices indices;
    private final PointsInTime<PointInTime> followups;
    private volatile long reached;
    private volatile boolean closed;

    private OpenSearchEngine(OpenSearchSettings settings, LongSupplier nanoTime) {
        cluster = new Cluster(settings);
        indices = new Indices(cluster, settings);
        followups = new PointsInTime<>(nanoTime);
    }

    /** Opens the engine; the cluster is not asked anything yet. */
    public static OpenSearchEngine open(OpenSearchSettings settings) {
        return open(settings, System::nanoTime);
    }

    static OpenSearchEngine open(OpenSearchSettings settings, LongSupplier nanoTime) {
        return new OpenSearchEngine(settings, nanoTime);
    }

    /** A state is identified by the {@linkplain #position position} that was last read. */
    @Override
    public SearchResult ask(SearchRequest request) {
        return followups
                .acquire(request)
                .flatMap(kept -> following(kept, request))
                .orElseGet(() -> first(request));
    }

    private SearchResult first(SearchRequest request) {
        var state = reached;
        var result = new ClusterSearch(present(), request).result(state);
        if (result.total() > request.size()) {
            followups.keep(state, () -> PointInTime.of(cluster, indices.alias()), request);
        }
        return result;
    }

    /** Answers from an older state, without records withdrawn since; empty if the cluster no longer has that state. */
    private Optional<SearchResult> following(PointInTime kept, SearchRequest request) {
        try {
            var result = new ClusterSearch(new SearchTarget(cluster, indices.alias(), kept), request)
                    .result(request.state());
            return Optional.of(result.only(revisions(result.slugs()).keySet()));
        } catch (SearchUnavailable gone) {
            LOG.debug("The page is of the present", gone);
            return Optional.empty();
        } finally {
            kept.release();
        }
    }

    @Override
    public Map<String, Integer> revisions(List<String> slugs) {
        var found = SearchTarget.whole(present()
                .search(search -> search.size(slugs.size())
                        .source(source -> source.filter(only -> only.includes(MappingFields.REVISION)))
                        .query(QueryClauses.all(List.of(QueryClauses.live(), QueryClauses.those(slugs))))));
        return found.hits().hits().stream()
                .collect(toMap(
                        hit -> Objects.requireNonNull(hit.id()),
                        hit -> Objects.requireNonNull(
                                Objects.requireNonNull(hit.source()).revision())));
    }

    private SearchTarget present() {
        return new SearchTarget(cluster, indices.alias(), null);
    }

    @Override
    public long count(SearchRequest request) {
        return new ClusterSearch(present(), request).total();
    }

    @Override
    public List<String> rank(SearchRequest request, int most) {
        return new ClusterSearch(present(), request).ranked(most);
    }

    @Override
    public List<ScoreExplanation> explain(SearchRequest request) {
        return new ClusterSearch(present(), request).explained();
    }

    @Override
    public List<Card> suggest(String text, int most) {
        return new PrefixSuggester(cluster, indices.alias()).cards(text, most);
    }

    @Override
    public Optional<Spelling> respell(String text) {
        return new TermSuggester(cluster, indices.alias()).better(text);
    }

    @Override
    public List<Card> like(MoreLikeThis likeness, int most) {
        return new MoreLikeThisSearch(cluster, indices.alias()).cards(likeness, most);
    }

    @Override
    public long position() {
        reached = cluster.ask(
                client -> {
                    var kept = client.get(
                            get -> get.index(indices.alias())
                                    .id(BulkWriter.POSITION)
                                    .sourceIncludes(MappingFields.POSITION),
                            BulkWriter.Position.class);
                    return kept.source() == null ? 0 : kept.source().position();
                },
                () -> 0L);
        cluster.words().reached(reached);
        return reached;
    }

    /** What the cluster has lost shows by its {@link #position}. */
    @Override
    public boolean intact() {
        return true;
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
        followups.close();
        cluster.close();
    }
}
