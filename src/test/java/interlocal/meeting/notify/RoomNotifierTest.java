package interlocal.meeting.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import interlocal.Patience;
import interlocal.meeting.protocol.RoomCode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RoomNotifierTest {

    private static final RoomCode ROOM = new RoomCode("KQ74MPX2W9");

    private final Map<RoomCode, Long> database = new ConcurrentHashMap<>(Map.of(ROOM, 1L));
    private final RoomNotifier watch = new RoomNotifier(_ -> Map.copyOf(database), Duration.ofMillis(5));

    private void change(boolean quiet) {
        watch.changed(ROOM, database.merge(ROOM, 1L, Long::sum), quiet);
    }

    @Test
    void tellsOfManyQuickChangesFewTimesAndNeverMissesTheLast() {
        var told = new AtomicInteger();
        var seen = new AtomicLong();
        var begun = System.nanoTime();
        try (var _ = watch.watch(ROOM, () -> {
            told.incrementAndGet();
            seen.set(database.getOrDefault(ROOM, 0L));
        })) {
            for (var i = 0; i < 2_000; i++) {
                change(false);
            }
            comesTrue(() -> seen.get() == 2_001);
            var rests = (System.nanoTime() - begun) / Subscriber.REST.toNanos();
            assertThat(told.get()).isBetween(1, (int) rests + 2);
        }
    }

    @Test
    void letsQuietChangesWaitForASecondButNotTheOthers() {
        var seen = new AtomicLong();
        try (var _ = watch.watch(ROOM, () -> seen.set(database.getOrDefault(ROOM, 0L)))) {
            var begun = System.nanoTime();
            change(true);
            comesTrue(() -> seen.get() == 2);
            change(true);
            comesTrue(() -> seen.get() == 3);
            assertThat(System.nanoTime() - begun).isGreaterThan(Subscriber.QUIET_REST.toNanos());

            // on a busy machine now and then one is late, but not all of them
            comesTrue(() -> {
                var asked = System.nanoTime();
                change(true);
                change(false);
                comesTrue(() -> seen.get() == database.getOrDefault(ROOM, 0L));
                return System.nanoTime() - asked < Subscriber.QUIET_REST.toNanos() / 2;
            });
        }
    }

    @Test
    void tellsOthersWhenOneThrowsOrIsSlow() {
        var told = new AtomicInteger();
        var thrown = new AtomicInteger();
        var over = new CountDownLatch(1);
        try (var _ = watch.watch(ROOM, () -> {
                    thrown.incrementAndGet();
                    throw new IllegalStateException("as it should");
                });
                var _ = watch.watch(ROOM, () -> {
                    try {
                        over.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
                var _ = watch.watch(ROOM, told::incrementAndGet)) {
            change(false);
            comesTrue(() -> told.get() == 1 && thrown.get() == 1);
            change(false);
            comesTrue(() -> told.get() == 2 && thrown.get() == 2);
        } finally {
            over.countDown();
        }
    }

    @Test
    void looksForWhatOthersChanged() {
        var seen = new AtomicLong();
        watch.start();
        try (var _ = watch.watch(ROOM, () -> seen.set(database.getOrDefault(ROOM, -1L)))) {
            comesTrue(() -> seen.get() == 1);
            database.put(ROOM, 7L);
            comesTrue(() -> seen.get() == 7);
            comesTrue(() -> watch.isAt(ROOM, 7));
            database.remove(ROOM);
            comesTrue(() -> seen.get() == -1);
        }
        watch.close();
        assertThat(watch.isAt(ROOM, 7)).isFalse();
    }

    @Test
    void doesNotTellThoseWhoLookAway() throws InterruptedException {
        var told = new AtomicInteger();
        var watching = watch.watch(ROOM, told::incrementAndGet);
        watching.close();
        watching.close();
        change(false);
        Thread.sleep(50);
        assertThat(told).hasValue(0);
    }

    private static void comesTrue(Callable<Boolean> it) {
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(5)).until(it);
    }
}
