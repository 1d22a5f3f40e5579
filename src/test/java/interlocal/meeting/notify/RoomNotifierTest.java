package interlocal.meeting.notify;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.meeting.protocol.RoomCode;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class RoomNotifierTest {

    private static final RoomCode ROOM = new RoomCode("KQ74MPX2W9");

    private final Map<RoomCode, Long> database = new ConcurrentHashMap<>(Map.of(ROOM, 1L));
    private final RoomNotifier notifier = new RoomNotifier(_ -> Map.copyOf(database), Duration.ofMillis(5));

    private void change(boolean quiet) {
        notifier.changed(ROOM, database.merge(ROOM, 1L, Long::sum), quiet);
    }

    @Test
    void combinesQuickChangesAndNeverMissesTheLast() throws InterruptedException {
        var calls = new AtomicInteger();
        var seen = new AtomicLong();
        try (var _ = notifier.subscribe(ROOM, () -> {
            calls.incrementAndGet();
            seen.set(database.getOrDefault(ROOM, 0L));
        })) {
            for (var i = 0; i < 2_000; i++) {
                change(false);
            }
            within(() -> seen.get() == 2_001);
            assertThat(calls.get()).isBetween(1, 10);
        }
    }

    @Test
    void delaysOnlyQuietChanges() throws InterruptedException {
        var seen = new AtomicLong();
        try (var _ = notifier.subscribe(ROOM, () -> seen.set(database.getOrDefault(ROOM, 0L)))) {
            change(true);
            within(() -> seen.get() == 2);
            change(true);
            Thread.sleep(Subscriber.PAUSE.plusMillis(50));
            assertThat(seen).hasValue(2);
            change(false);
            within(() -> seen.get() == 4);
        }
    }

    @Test
    void callsOthersWhenOneThrowsOrIsSlow() throws InterruptedException {
        var calls = new AtomicInteger();
        var thrown = new AtomicInteger();
        try (var _ = notifier.subscribe(ROOM, () -> {
                    thrown.incrementAndGet();
                    throw new IllegalStateException("as it should");
                });
                var _ = notifier.subscribe(ROOM, () -> {
                    try {
                        Thread.sleep(5_000);
                    } catch (InterruptedException interrupted) {
                        Thread.currentThread().interrupt();
                    }
                });
                var _ = notifier.subscribe(ROOM, calls::incrementAndGet)) {
            change(false);
            within(() -> calls.get() == 1 && thrown.get() == 1);
            change(false);
            within(() -> calls.get() == 2 && thrown.get() == 2);
        }
    }

    @Test
    void findsChangesOfOtherNodes() throws InterruptedException {
        var seen = new AtomicLong();
        notifier.start();
        try (var _ = notifier.subscribe(ROOM, () -> seen.set(database.getOrDefault(ROOM, -1L)))) {
            within(() -> seen.get() == 1);
            database.put(ROOM, 7L);
            within(() -> seen.get() == 7);
            assertThat(notifier.isAt(ROOM, 7)).isTrue();
            database.remove(ROOM);
            within(() -> seen.get() == -1);
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

    private static void within(BooleanSupplier isSo) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!isSo.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(5);
        }
    }
}
