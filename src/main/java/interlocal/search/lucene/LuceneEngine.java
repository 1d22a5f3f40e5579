package interlocal.search.lucene;

import interlocal.search.Card;
import interlocal.search.Engine;
import interlocal.search.MoreLikeThis;
import interlocal.search.PointsInTime;
import interlocal.search.ScoreExplanation;
import interlocal.search.SearchRequest;
import interlocal.search.SearchResult;
import interlocal.search.Spelling;
import interlocal.search.indexing.Update;
import interlocal.search.lucene.analysis.TextAnalyzer;
import interlocal.search.policy.Characters;
import interlocal.search.policy.RankingPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Lucene index in one folder, used by one process. Readers see only committed states, so everything visible is
 * durable, and even an update that changes everything is seen at once or not at all.
 */
public final class LuceneEngine implements Engine {

    private static final Logger LOG = LoggerFactory.getLogger(LuceneEngine.class);
    private static final Duration LIMIT = Duration.ofSeconds(2);

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Semaphore updates = new Semaphore(1);
    private final FSDirectory folder;
    private final Snapshots snapshots;
    private final PointsInTime<Snapshot> followups;
    private final Duration limit;
    private final Set<RankingPart> without;
    private volatile @Nullable IndexWriter writer;
    private volatile boolean closed;

    private LuceneEngine(Path path, Duration limit, LongSupplier nanoTime, Set<RankingPart> without)
            throws IOException {
        this.limit = limit;
        this.without = without;
        followups = new PointsInTime<>(nanoTime);
        folder = IndexDirectory.open(path, analyzer);
        snapshots = new Snapshots(folder);
    }

    /** Opens the index in a folder; one that is missing, corrupt or of another format is replaced by an empty one. */
    public static LuceneEngine open(Path path) {
        return open(path, LIMIT);
    }

    /**
     * Opens the index, with a limit of time for each question.
     *
     * @param limit how long a question may search before its answer is {@linkplain SearchResult#partial partial}
     */
    public static LuceneEngine open(Path path, Duration limit) {
        return open(path, limit, System::nanoTime);
    }

    /** Opens the index, to rank without some parts of the formula. */
    public static LuceneEngine open(Path path, Set<RankingPart> without) {
        return open(path, LIMIT, System::nanoTime, without);
    }

    static LuceneEngine open(Path path, LongSupplier nanoTime) {
        return open(path, LIMIT, nanoTime);
    }

    private static LuceneEngine open(Path path, Duration limit, LongSupplier nanoTime) {
        return open(path, limit, nanoTime, Set.of());
    }

    private static LuceneEngine open(Path path, Duration limit, LongSupplier nanoTime, Set<RankingPart> without) {
        try {
            return new LuceneEngine(path, limit, nanoTime, without);
        } catch (IOException failure) {
            throw new UncheckedIOException("The search index in " + path + " cannot be opened", failure);
        }
    }

    @Override
    public SearchResult ask(SearchRequest request) {
        return read(newest -> {
            var kept = request.state() == newest.state() ? Optional.<Snapshot>empty() : followups.acquire(request);
            if (kept.isEmpty()) {
                return first(newest, request);
            }
            try {
                return following(kept.get(), newest, request);
            } finally {
                kept.get().release();
            }
        });
    }

    private SearchResult first(Snapshot newest, SearchRequest request) throws IOException {
        var result = new SearchExecution(newest, request, analyzer, limit, without).result();
        if (result.total() > request.size()) {
            followups.keep(newest.state(), () -> Optional.of(newest).filter(Snapshot::tryAcquire), request);
        }
        return result;
    }

    /** Answers from an older state, without records that have been withdrawn since. */
    private SearchResult following(Snapshot kept, Snapshot newest, SearchRequest request) throws IOException {
        var result = new SearchExecution(kept, request, analyzer, limit, without).result();
        return result.only(newest.revisions(result.slugs()).keySet());
    }

    @Override
    public long count(SearchRequest request) {
        return read(snapshot -> new SearchExecution(snapshot, request, analyzer, limit, without).total());
    }

    @Override
    public List<String> rank(SearchRequest request, int most) {
        return read(snapshot -> new SearchExecution(snapshot, request, analyzer, limit, without).ranked(most));
    }

    @Override
    public List<ScoreExplanation> explain(SearchRequest request) {
        return read(snapshot -> new SearchExecution(snapshot, request, analyzer, limit, without).explained());
    }

    @Override
    public List<Card> suggest(String text, int most) {
        var plain = Characters.plain(text);
        return read(snapshot ->
                TitleSuggester.cards(snapshot.reader(), plain, analyzer.terms(IndexFields.TITLE_WORDS, plain), most));
    }

    @Override
    public Optional<Spelling> respell(String text) {
        return read(snapshot -> new SpellingCorrector(snapshot.reader(), analyzer).better(text));
    }

    @Override
    public List<Card> like(MoreLikeThis likeness, int most) {
        return read(snapshot -> new MoreLikeThisQuery(snapshot.reader(), analyzer).cards(likeness, most));
    }

    @Override
    public long position() {
        return read(snapshot -> snapshot.commit().position());
    }

    @Override
    public Map<String, Integer> revisions(List<String> slugs) {
        return read(snapshot -> snapshot.revisions(slugs));
    }

    @Override
    public boolean intact() {
        var open = writer;
        return !(open != null && open.getTragicException() instanceof CorruptIndexException)
                && read(Snapshot::isStored);
    }

    @Override
    public boolean ready() {
        return !closed;
    }

    @Override
    public Update update() {
        updates.acquireUninterruptibly();
        try {
            var whole = intact();
            if (!whole) {
                discard();
            }
            var open = writer;
            if (open == null || !open.isOpen()) {
                open = IndexDirectory.writer(folder, analyzer);
                writer = open;
            }
            return new LuceneUpdate(
                    open, entry -> IndexDocument.of(entry, analyzer, without), snapshots, whole, updates::release);
        } catch (IOException failure) {
            updates.release();
            throw new UncheckedIOException(failure);
        }
    }

    /** Leaves an empty folder; what is open for reading stays so. */
    private void discard() throws IOException {
        var lost = writer;
        writer = null;
        if (lost != null) {
            try {
                lost.rollback();
            } catch (IOException | RuntimeException gone) {
                LOG.debug("A writer of lost files is given up", gone);
            }
        }
        IndexDirectory.clear(folder);
        snapshots.beginAnew();
    }

    @Override
    public void close() {
        closed = true;
        updates.acquireUninterruptibly();
        try (folder;
                snapshots;
                followups) {
            if (writer != null) {
                writer.rollback();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            updates.release();
        }
    }

    /** How many segments have their facet terms in memory. */
    int cachedSegments() {
        return snapshots.segments();
    }

    private <T> T read(Read<T> read) {
        try {
            var snapshot = snapshots.acquire();
            try {
                return read.from(snapshot);
            } finally {
                snapshots.release(snapshot);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private interface Read<T> {
        T from(Snapshot snapshot) throws IOException;
    }
}
