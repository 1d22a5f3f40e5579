package interlocal.operations.schedule;

import interlocal.meeting.Rooms;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes rooms that nobody has used for their retention period: soon after the start, then every hour. */
public final class RoomRetention implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RoomRetention.class);
    private static final long FIRST_MINUTE = 1;
    private static final long EVERY_MINUTES = 60;

    private final Rooms rooms;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("room-retention").daemon().factory());

    public RoomRetention(Rooms rooms) {
        this.rooms = rooms;
    }

    void start() {
        var _ = schedule.scheduleWithFixedDelay(this::run, FIRST_MINUTE, EVERY_MINUTES, TimeUnit.MINUTES);
    }

    /** After a failure it tries again an hour later. */
    private void run() {
        try {
            var deleted = rooms.deleteUnused();
            if (deleted > 0) {
                LOG.info("Discussion rooms that nobody used for as long as they are kept were deleted: {}", deleted);
            }
        } catch (RuntimeException failed) {
            LOG.warn("Unused discussion rooms could not be deleted: {}", failed.toString());
        }
    }

    /** Waits for a deletion under way. An interrupt would close the database's files. */
    @Override
    public void close() {
        schedule.close();
    }
}
