package interlocal.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Older states of an index, kept for readers who turn the pages of an answer. A state answers only questions that it
 * was asked while it was the newest, so nobody can search old content at will. Safe for several threads.
 *
 * @param <S> the kind of state an engine answers from
 */
public final class PointsInTime<S extends PointsInTime.State> implements AutoCloseable {

    /** How long a state is kept at most. */
    public static final Duration LONGEST = Duration.ofMinutes(5);

    private static final int MOST_STATES = 8;
    private static final int MOST_QUESTIONS = 16_000;

    private final Deque<Kept<S>> states = new ArrayDeque<>();
    private final Cache<Asked, Boolean> asked;
    private final LongSupplier nanoTime;

    /** Starts empty. */
    public PointsInTime(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
        this.asked = Caffeine.newBuilder()
                .maximumSize(MOST_QUESTIONS)
                .expireAfterWrite(LONGEST)
                .ticker(nanoTime::getAsLong)
                .build();
    }

    /** One committed state of an index. It stays readable for those who have acquired it. */
    public interface State {

        /** Acquires it; false if it can no longer be read. */
        boolean tryAcquire();

        /** Releases it; called once for each time it was acquired. */
        void release();
    }

    private record Kept<S>(long number, Optional<S> state, long since) {}

    /** A question that a state was asked, whatever the page. */
    private record Asked(long state, SearchRequest question) {}

    /**
     * Keeps the newest state for a while, so that further pages of this question can be answered from it.
     *
     * @param number identifies the state; 0 if nothing does, and then it is not kept
     * @param acquiring acquires the state, if possible; called once for each state
     */
    public synchronized void keep(long number, Supplier<Optional<S>> acquiring, SearchRequest question) {
        if (number == 0) {
            return;
        }
        if (states.isEmpty() || states.getLast().number != number) {
            states.addLast(new Kept<>(number, acquiring.get(), nanoTime.getAsLong()));
        }
        asked.put(new Asked(number, anyPage(question)), true);
        dropOld();
    }

    /** The state that a page asks for, to be {@linkplain State#release() released}; empty if it is not kept. */
    public Optional<S> acquire(SearchRequest page) {
        return page.state() == 0 ? Optional.empty() : kept(page);
    }

    private synchronized Optional<S> kept(SearchRequest page) {
        dropOld();
        if (asked.getIfPresent(new Asked(page.state(), anyPage(page))) == null) {
            return Optional.empty();
        }
        return states.stream()
                .filter(kept -> kept.number == page.state())
                .flatMap(kept -> kept.state.stream())
                .filter(State::tryAcquire)
                .findFirst();
    }

    /** What all pages of one answer have in common. */
    private static SearchRequest anyPage(SearchRequest page) {
        return page.page() == 1 ? page : page.onPage(1);
    }

    private void dropOld() {
        while (!states.isEmpty()
                && (states.size() > MOST_STATES
                        || nanoTime.getAsLong() - states.getFirst().since > LONGEST.toNanos())) {
            drop();
        }
    }

    private void drop() {
        states.removeFirst().state.ifPresent(State::release);
    }

    @Override
    public synchronized void close() {
        while (!states.isEmpty()) {
            drop();
        }
    }
}
