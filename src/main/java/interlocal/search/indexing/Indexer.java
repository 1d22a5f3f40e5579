package interlocal.search.indexing;

import interlocal.catalog.Change;
import interlocal.catalog.fault.Outage;
import interlocal.content.Slug;
import interlocal.search.Engine;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index up to date with the change log, on a thread of its own. The index itself stores its position, and only
 * the current state of records is applied, so a crash loses nothing and repeating a change is harmless. An index that
 * is empty, damaged, short of records, or ahead of the log because the database was restored, is rebuilt; meanwhile it
 * answers from its old content.
 */
public final class Indexer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);
    private static final int CHUNK = 500;

    private static final Duration PAUSE = Duration.ofMillis(500);

    /** How often the index is compared with the catalog. */
    private static final Duration COMPARED_EVERY = Duration.ofSeconds(30);

    /** The most changes committed together: each commit costs a segment, and uncommitted changes cost memory. */
    private static final int TOGETHER = 4_000;

    /** If this many changes come at once, more are expected: the indexer pauses for them, a limited number of times. */
    private static final int MANY = 50;

    private static final int MOST_PAUSES = 6;

    private static final int MOST_DOUBLINGS = 4;

    private final Engine engine;
    private final ChangeTail tail;
    private final ReentrantLock running = new ReentrantLock();
    private final Semaphore woken = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().name("indexer").daemon().unstarted(this::run);
    private final Completeness completeness;
    private volatile boolean caughtUp;

    public Indexer(Engine engine, ChangeTail tail) {
        this.engine = engine;
        this.tail = tail;
        this.completeness = new Completeness(engine, tail);
    }

    public void start() {
        thread.start();
    }

    /** Announces that something was published; otherwise the log is checked twice a second. */
    public void wake() {
        woken.release();
    }

    /** Whether the index has at some time, since this indexer was made, had everything in the log. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** Applies everything that is in the log now, in the calling thread; returns the position reached. */
    public long catchUp() {
        return catchUp(0);
    }

    private long catchUp(int pauses) {
        running.lock();
        try {
            if (!isClosing() && mustRebuild()) {
                rebuild();
            }
            var changes = tail.after(engine.position(), CHUNK);
            while (!isClosing() && !changes.isEmpty()) {
                apply(changes, pauses);
                changes = tail.after(engine.position(), CHUNK);
            }
            caughtUp |= changes.isEmpty();
            return engine.position();
        } finally {
            running.unlock();
        }
    }

    /** Stops after the current records; uncommitted changes are applied after the next start. */
    @Override
    public void close() {
        closing.countDown();
        wake();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /**
     * Compares the index with the catalog once everything in the log is applied. If twice in a row it has not as many
     * records, it is rebuilt; single records that it lacks are put.
     */
    public void compare() {
        running.lock();
        try {
            switch (completeness.look()) {
                case Completeness.Found.Whole() -> {}
                case Completeness.Found.Outdated(var slugs) -> put(slugs);
                case Completeness.Found.Differs(var indexed, var published) -> {
                    LOG.warn(
                            "The search index has {} records and the catalog {}: it is built anew, and answers from"
                                    + " what it had until then.",
                            indexed,
                            published);
                    rebuild();
                    completeness.accept();
                }
            }
        } finally {
            running.unlock();
        }
    }

    private void put(List<Slug> slugs) {
        try (var update = engine.update()) {
            new CurrentEntries(tail, tail.vocabularies(), update).put(slugs.stream());
            update.commit(engine.position());
        }
    }

    private boolean mustRebuild() {
        if (!engine.intact()) {
            LOG.warn("The files of the search index are lost or damaged: it is built anew, and answers from what it"
                    + " had until then.");
            return true;
        }
        var position = engine.position();
        var last = tail.last();
        return position == 0 ? last > 0 : position > last;
    }

    /**
     * Commits these changes together with those that follow them.
     *
     * @param pauses how often to wait for more, if there are many
     */
    private void apply(List<Change> changes, int pauses) {
        if (changesVocabularies(changes)) {
            rebuild();
            return;
        }
        var more = changes;
        try (var update = engine.update()) {
            var records = new CurrentEntries(tail, tail.vocabularies(), update);
            var count = 0;
            var waited = 0;
            var last = 0L;
            while (!isClosing() && !more.isEmpty() && !changesVocabularies(more)) {
                records.put(
                        more.stream().map(Change::slug).filter(Objects::nonNull).distinct());
                count += more.size();
                last = more.getLast().sequence();
                more = count < TOGETHER ? tail.after(last, CHUNK) : List.of();
                if (more.isEmpty() && count >= MANY && count < TOGETHER && waited++ < pauses && paused()) {
                    more = tail.after(last, CHUNK);
                }
            }
            if (!isClosing()) {
                update.commit(last);
            }
        }
    }

    private static boolean changesVocabularies(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.slug() == null);
    }

    /**
     * The position is read first, so whatever is published meanwhile comes after it in the log and is applied again.
     */
    private void rebuild() {
        try (var update = engine.update()) {
            var position = tail.last();
            var records = new CurrentEntries(tail, tail.vocabularies(), update);
            update.clear();
            var slugs = tail.publishedAfter(null, CHUNK);
            while (!slugs.isEmpty()) {
                records.put(slugs.stream().takeWhile(_ -> !isClosing()));
                if (isClosing()) {
                    return;
                }
                slugs = tail.publishedAfter(slugs.getLast(), CHUNK);
            }
            update.commit(position);
        }
    }

    private void run() {
        var failures = 0;
        var told = false;
        var compared = System.nanoTime() - COMPARED_EVERY.toNanos();
        while (!isClosing()) {
            try {
                catchUp(MOST_PAUSES);
                if (System.nanoTime() - compared >= COMPARED_EVERY.toNanos()) {
                    compare();
                    compared = System.nanoTime();
                }
                if (told) {
                    LOG.info("The search index is up to date again.");
                }
                told = false;
                failures = 0;
            } catch (RuntimeException | Error failure) {
                if (!told && Outage.of(failure).isEmpty()) {
                    told = true;
                    LOG.warn("The search index cannot be updated and will be tried again: {}", failure.toString());
                }
                failures = Math.min(failures + 1, MOST_DOUBLINGS);
            }
            rest(PAUSE.multipliedBy(1L << failures));
        }
    }

    /** Waits until the pause is over, or the indexer is woken or closed. */
    private void rest(Duration pause) {
        try {
            var _ = woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            woken.drainPermits();
        } catch (InterruptedException interrupted) {
            closing.countDown();
        }
    }

    /** Waits for the whole pause even if woken; false if the indexer is closed. */
    private boolean paused() {
        try {
            return !closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            closing.countDown();
            return false;
        }
    }
}
