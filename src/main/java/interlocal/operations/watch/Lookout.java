package interlocal.operations.watch;

import interlocal.operations.watch.DatabaseWatch.Absence;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Has the disk and the database looked at every second. Once the portal's own database has been unusable for minutes,
 * though its disk has space, the process is declared broken, since it will not heal itself.
 */
public final class Lookout implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lookout.class);
    private static final Duration HOPE = Duration.ofMinutes(5);

    private final DiskWatch disk;
    private final DatabaseWatch database;
    private final boolean embedded;
    private final InstantSource clock;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("lookout").daemon().factory());
    private boolean broken;

    /**
     * Looks after a portal.
     *
     * @param embedded whether the database is a file in the data folder, which nobody but the portal can mend
     */
    public Lookout(
            DiskWatch disk,
            DatabaseWatch database,
            boolean embedded,
            InstantSource clock,
            ApplicationEventPublisher events) {
        this.disk = disk;
        this.database = database;
        this.embedded = embedded;
        this.clock = clock;
        this.events = events;
    }

    public void start() {
        disk.look();
        var _ = schedule.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            disk.look();
            database.look();
            judge();
        } catch (RuntimeException failed) {
            LOG.warn("The database and its disk could not be looked at: {}", failed.toString());
        }
    }

    /** Tells when whether the process can heal itself has changed. */
    void judge() {
        var hopeless = embedded
                && disk.space() != DiskWatch.Space.NONE
                && database.absence().filter(this::isLong).isPresent();
        if (hopeless != broken) {
            broken = hopeless;
            AvailabilityChangeEvent.publish(events, this, broken ? LivenessState.BROKEN : LivenessState.CORRECT);
        }
    }

    private boolean isLong(Absence absence) {
        return Duration.between(absence.since(), clock.instant()).compareTo(HOPE) > 0;
    }

    /** Waits for the look under way. An interrupt would close the database's files. */
    @Override
    public void close() {
        schedule.close();
    }
}
