package interlocal.search;

import interlocal.catalog.Change;
import interlocal.content.Document;
import interlocal.content.Slug;
import interlocal.vocabulary.Vocabularies;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index at the end of the change log, on a thread of its own. The index itself says how far it is, and what is
 * applied is always the current state, so a crash loses nothing and repeating harms nothing. An index that is empty or
 * ahead of the log (the database was restored) is built anew, and answers from what it had until it is.
 */
public final class Indexer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int CHUNK = 500;
    private static final int AHEAD = 4;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final int MOST_DOUBLINGS = 4;

    private final Engine engine;
    private final ChangeTail tail;
    private final ReentrantLock running = new ReentrantLock();
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("indexer").daemon().unstarted(this::run);
    private volatile boolean caughtUp;
    private volatile boolean closing;

    public Indexer(Engine engine, ChangeTail tail) {
        this.engine = engine;
        this.tail = tail;
    }

    public void start() {
        thread.start();
    }

    /** Says that something was published; otherwise the log is looked at twice a second. */
    public void wake() {
        woken.release();
    }

    /** Whether, at some time since it was made, the index had everything that the log had. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Applies, in the calling thread, everything the log has now; answers the position reached. */
    public long catchUp() {
        running.lock();
        try {
            if (!closing && mustRebuild()) {
                rebuild();
            }
            var changes = tail.after(engine.position(), CHUNK);
            while (!closing && !changes.isEmpty()) {
                apply(changes);
                changes = tail.after(engine.position(), CHUNK);
            }
            caughtUp |= changes.isEmpty();
            return engine.position();
        } finally {
            running.unlock();
        }
    }

    /** Stops after the record at hand; what was not committed is applied after the next start. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean mustRebuild() {
        var position = engine.position();
        var last = tail.last();
        return position == 0 ? last > 0 : position > last;
    }

    private void apply(List<Change> changes) {
        if (changes.stream().anyMatch(change -> change.slug() == null)) {
            rebuild();
            return;
        }
        try (var update = engine.update()) {
            putAll(changes.stream().map(Change::slug).filter(Objects::nonNull).distinct(), tail.vocabularies(), update);
            update.commit(changes.getLast().sequence());
        }
    }

    /** The position is read first: what is published meanwhile is in the log after it, and so applied again. */
    private void rebuild() {
        try (var update = engine.update()) {
            var position = tail.last();
            var vocabularies = tail.vocabularies();
            update.clear();
            var slugs = tail.publishedAfter(null, CHUNK);
            while (!slugs.isEmpty()) {
                putAll(slugs.stream().takeWhile(_ -> !closing), vocabularies, update);
                if (closing) {
                    return;
                }
                slugs = tail.publishedAfter(slugs.getLast(), CHUNK);
            }
            update.commit(position);
        }
    }

    /** Records are read from the catalog a little ahead of the index, which is written meanwhile. */
    private void putAll(Stream<Slug> slugs, Vocabularies vocabularies, Update update) {
        slugs.gather(Gatherers.mapConcurrent(AHEAD, slug -> current(slug, vocabularies)))
                .forEach(current -> current.putInto(update));
    }

    private Current current(Slug slug, Vocabularies vocabularies) {
        return new Current(
                slug,
                tail.published(slug)
                        .filter(document -> document.type().searchable())
                        .map(document -> entry(document, vocabularies))
                        .orElse(null));
    }

    /**
     * A record as it is now.
     *
     * @param entry absent if it is not to be found
     */
    private record Current(Slug slug, @Nullable Entry entry) {
        void putInto(Update update) {
            if (entry == null) {
                update.delete(slug);
            } else {
                update.put(entry);
            }
        }
    }

    /** A record that cannot be indexed must not keep the others out. */
    private static @Nullable Entry entry(Document document, Vocabularies vocabularies) {
        try {
            return Entry.of(document, vocabularies);
        } catch (RuntimeException failure) {
            LOG.error("{} cannot be indexed and will not be found", document.path(), failure);
            return null;
        }
    }

    private void run() {
        var failures = 0;
        while (!closing) {
            try {
                catchUp();
                if (failures > 0) {
                    LOG.info("The search index is up to date again.");
                }
                failures = 0;
            } catch (RuntimeException | Error failure) {
                if (failures == 0) {
                    LOG.warn("The search index cannot be updated and will be tried again: {}", failure.toString());
                }
                failures = Math.min(failures + 1, MOST_DOUBLINGS);
            }
            rest(PAUSE.multipliedBy(1L << failures));
        }
    }

    private void rest(Duration pause) {
        try {
            if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            closing = true;
        }
    }
}
