package interlocal.meeting.notify;

import interlocal.catalog.fault.Outage;
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
 * Notifies subscribers that a room has changed, once the change is committed: at once if this node made it, within a
 * second if another did. A notification carries no data; subscribers read the room themselves. Several changes may lead
 * to one notification, but the last change is never missed. Each subscriber is called on a thread of its own, so a slow
 * one delays nobody, and one that throws is still called the next time.
 */
public final class RoomNotifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RoomNotifier.class);

    /** Stands for the version of a deleted room. */
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
     * Creates a notifier; {@link #start} begins the polling.
     *
     * @param versions reads the current versions of rooms; deleted rooms are absent from its result
     * @param interval how often to poll for changes of other nodes
     */
    public RoomNotifier(Function<Set<RoomCode>, Map<RoomCode, Long>> versions, Duration interval) {
        this.versions = versions;
        this.interval = interval;
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
     * Subscribes to a room until the subscription is closed. Subscribe before reading the room, so that no change in
     * between is missed.
     *
     * @param listener may be slow, and may be called more often than the room changes
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

    /**
     * Reports a change that was committed on this node.
     *
     * @param quiet whether subscribers may be notified with a delay
     */
    public void changed(RoomCode code, long version, boolean quiet) {
        var watched = rooms.get(code);
        if (watched != null && watched.advanceTo(version)) {
            watched.subscribers.forEach(subscriber -> subscriber.tell(quiet));
        }
    }

    /**
     * Whether a version is known to be current: the room has subscribers, was polled recently, and has no other
     * version.
     */
    public boolean isAt(RoomCode code, long version) {
        var watched = rooms.get(code);
        return watched != null && System.nanoTime() - lastPoll < FRESH.toNanos() && watched.isAt(version);
    }

    /** How many rooms have subscribers. */
    public int rooms() {
        return rooms.size();
    }

    /** How many subscribers all rooms have together. */
    public int subscribers() {
        return rooms.values().stream()
                .mapToInt(watched -> watched.subscribers.size())
                .sum();
    }

    /** Polls for changes that other nodes have made. */
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
                if (!failing && Outage.of(failure).isEmpty()) {
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

    /** Waits for the current poll. Interrupting it instead would close H2's database files. */
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
