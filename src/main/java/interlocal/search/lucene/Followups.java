package interlocal.search.lucene;

import interlocal.search.SearchRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Older committed states, for readers who asked one of them and turn the page. A state answers only what it was asked
 * while it was the newest, so nobody can ask what was in it once.
 */
final class Followups implements AutoCloseable {

    private static final int MOST_STATES = 8;
    private static final int MOST_QUESTIONS = 2_000;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final Deque<Kept> states = new ArrayDeque<>();
    private final LongSupplier nanoTime;

    Followups(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    private record Kept(Snapshot snapshot, long since, Set<SearchRequest> questions) {}

    /** Keeps the state that a question was put to, for a while. */
    synchronized void keep(Snapshot snapshot, SearchRequest question) throws IOException {
        if (states.isEmpty() || states.getLast().snapshot.state() != snapshot.state()) {
            if (!snapshot.reader().tryIncRef()) {
                return;
            }
            states.addLast(new Kept(snapshot, nanoTime.getAsLong(), latest()));
        }
        states.getLast().questions.add(question);
        dropOld();
    }

    /** The state that a page follows, to be released with {@link Snapshot#release()}; empty if it is not kept. */
    synchronized Optional<Snapshot> acquire(SearchRequest page) throws IOException {
        dropOld();
        return states.stream()
                .filter(kept -> kept.snapshot.state() == page.state())
                .filter(kept -> kept.questions.contains(question(page)))
                .map(Kept::snapshot)
                .filter(snapshot -> snapshot.reader().tryIncRef())
                .findFirst();
    }

    /** What pages of one answer have in common. */
    static SearchRequest question(SearchRequest page) {
        return page.page() == 1 ? page : page.onPage(1);
    }

    private void dropOld() throws IOException {
        while (!states.isEmpty()
                && (states.size() > MOST_STATES
                        || nanoTime.getAsLong() - states.getFirst().since > LONGEST.toNanos())) {
            states.removeFirst().snapshot.release();
        }
    }

    private static Set<SearchRequest> latest() {
        return Collections.newSetFromMap(new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<SearchRequest, Boolean> eldest) {
                return size() > MOST_QUESTIONS;
            }
        });
    }

    @Override
    public synchronized void close() throws IOException {
        while (!states.isEmpty()) {
            states.removeFirst().snapshot.release();
        }
    }
}
