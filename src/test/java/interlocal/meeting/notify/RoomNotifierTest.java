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
    private final RoomNotifier notifier = new RoomNotifier(_ -> Map.copyOf(database), Duration.ofMillis(5));

    private void change(boolean quiet) {
        notifier.changed(ROOM, database.merge(ROOM, 1L, Long::sum), quiet);
    }

    @Test
    void combinesQuickChangesAndNeverMissesTheLast() {
        var calls = new AtomicInteger();
        var seen = new AtomicLong();
        var begun = System.nanoTime();
        try (var _ = notifier.subscribe(ROOM, () -> {
            calls.incrementAndGet();
            seen.set(database.getOrDefault(ROOM, 0L));
        })) {
            for (var i = 0; i < 2_000; i++) {
                change(false);
            }
            comesTrue(() -> seen.get() == 2_001);
            var pauses = (System.nanoTime() - begun) / Subscriber.PAUSE.toNanos();
            assertThat(calls.get()).isBetween(1, (int) pauses + 2);
        }
    }

    @Test
    void delaysOnlyQuietChanges() {
        var seen = new AtomicLong();
        try (var _ = notifier.subscribe(ROOM, () -> seen.set(database.getOrDefault(ROOM, 0L)))) {
            var begun = System.nanoTime();
            change(true);
            comesTrue(() -> seen.get() == 2);
            change(true);
            comesTrue(() -> seen.get() == 3);
            assertThat(System.nanoTime() - begun).isGreaterThan(Subscriber.QUIET_PAUSE.toNanos());

            // on a busy machine now and then one is late, but not all of them
            comesTrue(() -> {
                var asked = System.nanoTime();
                change(true);
                change(false);
                comesTrue(() -> seen.get() == database.getOrDefault(ROOM, 0L));
                return System.nanoTime() - asked < Subscriber.QUIET_PAUSE.toNanos() / 2;
            });
        }
    }

    @Test
    void callsOthersWhenOneThrowsOrIsSlow() {
        var calls = new AtomicInteger();
        var thrown = new AtomicInteger();
        var over = new CountDownLatch(1);
        try (var _ = notifier.subscribe(ROOM, () -> {
                    thrown.incrementAndGet();
                    throw new IllegalStateException("as it should");
                });
                var _ = notifier.subscribe(ROOM, () -> {
                    try {
                        over.await();
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
                var _ = notifier.subscribe(ROOM, calls::incrementAndGet)) {
            change(false);
            comesTrue(() -> calls.get() == 1 && thrown.get() == 1);
            change(false);
            comesTrue(() -> calls.get() == 2 && thrown.get() == 2);
        } finally {
            over.countDown();
        }
    }

    @Test
    void findsChangesOfOtherNodes() {
        var seen = new AtomicLong();
        notifier.start();
        try (var _ = notifier.subscribe(ROOM, () -> seen.set(database.getOrDefault(ROOM, -1L)))) {
            comesTrue(() -> seen.get() == 1);
            database.put(ROOM, 7L);
            comesTrue(() -> seen.get() == 7);
            comesTrue(() -> notifier.isAt(ROOM, 7));
            database.remove(ROOM);
            comesTrue(() -> seen.get() == -1);
        }
        notifier.close();
        assertThat(notifier.isAt(ROOM, 7)).isFalse();
    }

    @Test
    void stopsCallingAClosedSubscription() throws InterruptedException {
        var calls = new AtomicInteger();
        var subscription = notifier.subscribe(ROOM, calls::incrementAndGet);
        subscription.close();
        subscription.close();
        change(false);
        Thread.sleep(50);
        assertThat(calls).hasValue(0);
    }

    private static void comesTrue(Callable<Boolean> it) {
        await().atMost(Patience.LONG).pollInterval(Duration.ofMillis(5)).until(it);
    }
}
