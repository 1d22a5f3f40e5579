package interlocal.meeting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.catalog.fault.Outage;
import interlocal.meeting.RoomRows.RoomVersion;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.meeting.protocol.RoomCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs one command at a time on each room. Commands on this node queue up before they take a database connection; those
 * of other nodes wait for the lock on the room's row. Once a decision is committed, the room's subscribers are
 * notified.
 */
@Component
class RoomTransactions {

    private static final int QUEUES = 64;
    private static final int MAX_CACHED = 500;
    private static final Duration USED_EVERY = Duration.ofDays(1);

    private final RoomStore store;
    private final RoomRows rows;
    private final RoomNotifier notifier;
    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;
    private final Clock clock;
    private final List<ReentrantLock> queues =
            Stream.generate(ReentrantLock::new).limit(QUEUES).toList();
    private final Cache<RoomCode, Room> cache = Caffeine.newBuilder()
            .maximumSize(MAX_CACHED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    RoomTransactions(
            RoomStore store,
            RoomRows rows,
            RoomNotifier notifier,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.store = store;
        this.rows = rows;
        this.notifier = notifier;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        // A new transaction each time, so that a decision is committed when this returns, even inside the caller's
        // transaction.
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.snapshot = new TransactionTemplate(transactions, this.transaction);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** The room after a transaction, and what was decided. */
    record Decided(Room room, Decision decision) {}

    /** The present time, in the precision that every database stores. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Stores a new room. */
    void open(Room room) {
        transaction.executeWithoutResult(_ -> store.insert(room, now()));
    }

    /**
     * Applies a rule to a room in a transaction of its own.
     *
     * @param quiet whether subscribers may be notified with a delay
     * @param rule receives the locked room and the present time
     * @return empty if there is no such room
     */
    Optional<Decided> apply(RoomCode code, boolean quiet, BiFunction<Room, Instant, Decision> rule) {
        var decided = queued(code, () -> {
            var result =
                    transaction.execute(_ -> store.locked(code, cached(code)).map(room -> decide(room, rule)));
            keep(code, result.map(Decided::room));
            return result;
        });
        if (decided.isPresent() && decided.get().decision() instanceof Decision.Changed(var room)) {
            notifier.changed(code, room.version(), quiet);
        }
        return decided;
    }

    private Decided decide(Room room, BiFunction<Room, Instant, Decision> rule) {
        var now = now();
        var decision = rule.apply(room, now);
        if (decision instanceof Decision.Changed(var next)) {
            var counted = next.atNextVersion();
            store.update(room, counted, now);
            return new Decided(counted, new Decision.Changed(counted));
        }
        return new Decided(room, decision);
    }

    /**
     * The room as last committed; changes by another node may be missing for up to a second, and for as long as the
     * database is away. Empty if there is no such room.
     */
    Optional<Room> current(RoomCode code) {
        var known = cached(code);
        if (known.isPresent() && notifier.isAt(code, known.get().version())) {
            return known;
        }
        Optional<RoomVersion> stored;
        try {
            stored = rows.versions(List.of(code.text())).stream().findFirst();
        } catch (RuntimeException failure) {
            if (known.isPresent() && Outage.of(failure).isPresent()) {
                return known;
            }
            throw failure;
        }
        if (stored.isEmpty()) {
            cache.invalidate(code);
            return Optional.empty();
        }
        if (stored.get().used().isBefore(clock.instant().minus(USED_EVERY))) {
            markUsed(code);
        }
        return known.filter(room -> room.version() == stored.get().version()).or(() -> read(code));
    }

    /** Whoever only looks at a room may do so even if nothing can be written. */
    private void markUsed(RoomCode code) {
        try {
            rows.markUsed(code.text(), now());
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
        }
    }

    private Optional<Room> read(RoomCode code) {
        return queued(code, () -> {
            var room = snapshot.execute(_ -> store.unlocked(code));
            keep(code, room);
            return room;
        });
    }

    /** Deletes a room if the predicate accepts it; returns whether it was deleted. */
    boolean delete(RoomCode code, Predicate<Room> may) {
        var deleted = queued(
                code,
                () -> transaction.execute(_ -> store.locked(code, cached(code))
                        .filter(may)
                        .map(_ -> rows.deleteByCode(code.text()) > 0)
                        .orElse(false)));
        if (deleted) {
            cache.invalidate(code);
            notifier.changed(code, RoomNotifier.GONE, false);
        }
        return deleted;
    }

    private Optional<Room> cached(RoomCode code) {
        return Optional.ofNullable(cache.getIfPresent(code));
    }

    private void keep(RoomCode code, Optional<Room> room) {
        room.ifPresentOrElse(present -> cache.put(code, present), () -> cache.invalidate(code));
    }

    private <T> T queued(RoomCode code, Supplier<T> work) {
        var queue = queues.get(Math.floorMod(code.hashCode(), QUEUES));
        queue.lock();
        try {
            return work.get();
        } finally {
            queue.unlock();
        }
    }
}
