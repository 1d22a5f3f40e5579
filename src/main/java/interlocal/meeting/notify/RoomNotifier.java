package interlocal.meeting.notify;

import interlocal.meeting.protocol.RoomCode;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who watch a room that it has changed, after the change was committed: at once if this node made it, within
 * a second if another did. Who is told looks for themselves; so several changes may be told as one, but never is the last
 * one lost. A listener runs on a thread of its own: a slow one delays nobody, and one that throws is told again.
 */
public final class RoomNotifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RoomNotifier.class);

    /** The version of a room that was deleted. */
    public static final long GONE = Long.MAX_VALUE;

    private static final long UNKNOWN = -1;
    private static final Duration FRESH = Duration.ofSeconds(3);

    private final Function<Set<RoomCode>, Map<RoomCode, Long>> versions;
    private final Duration interval;
    private final Map<RoomCode, WatchedRoom> rooms = new ConcurrentHashMap<>();
    private final Semaphore closing = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("rooms").daemon().unstarted(this::run);
    private volatile long lastPoll = System.nanoTime() - FRESH.toNanos();

    /**
     * A watch that looks at the database once in a while.
     *
     * @param versions of those rooms that there are
     */
    public RoomNotifier(Function<Set<RoomCode>, Map<RoomCode, Long>> versions, Duration every) {
        this.versions = versions;
        this.interval = every;
    }

    private static final class WatchedRoom {
        private final Set<Subscriber> subscribers = new CopyOnWriteArraySet<>();
        private long known = UNKNOWN;

        synchronized boolean advanceTo(long version) {
            var news = version > known;
            known = Math.max(known, version);
            return news;
        }

        synchronized boolean isAt(long version) {
            return known == version;
        }
    }

    public void start() {
        thread.start();
    }

    /**
     * Watches a room until that is closed. Begin to watch first and look then: what happens in between is told.
     *
     * @param listener need not be quick, nor safe against being called once more than needed
     */
    public Subscription subscribe(RoomCode code, Runnable listener) {
        var subscriber = new Subscriber(listener);
        rooms.compute(code, (_, present) -> {
            var watched = present == null ? new WatchedRoom() : present;
            watched.subscribers.add(subscriber);
            return watched;
        });
        return () -> {
            subscriber.end();
            rooms.computeIfPresent(code, (_, watched) -> {
                watched.subscribers.remove(subscriber);
                return watched.subscribers.isEmpty() ? null : watched;
            });
        };
    }

    /** A change was committed here. */
    public void changed(RoomCode code, long version, boolean quiet) {
        var watched = rooms.get(code);
        if (watched != null && watched.advanceTo(version)) {
            watched.subscribers.forEach(subscriber -> subscriber.tell(quiet));
        }
    }

    /** Whether the room is watched, was lately looked at, and no other version is known of. */
    public boolean isAt(RoomCode code, long version) {
        var watched = rooms.get(code);
        return watched != null && System.nanoTime() - lastPoll < FRESH.toNanos() && watched.isAt(version);
    }

    /** Looks for changes that other nodes have made. */
    void poll() {
        var codes = Set.copyOf(rooms.keySet());
        if (!codes.isEmpty()) {
            var now = versions.apply(codes);
            codes.forEach(code -> changed(code, now.getOrDefault(code, GONE), false));
        }
        lastPoll = System.nanoTime();
    }

    private void run() {
        var failing = false;
        do {
            try {
                poll();
                failing = false;
            } catch (RuntimeException | Error failure) {
                if (!failing) {
                    LOG.warn("Changes of rooms by other nodes cannot be seen: {}", failure.toString());
                }
                failing = true;
            }
        } while (!isClosing());
    }

    private boolean isClosing() {
        try {
            return closing.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    /** Waits for the last look; to interrupt it would close the database's files. */
    @Override
    public void close() {
        closing.release();
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
