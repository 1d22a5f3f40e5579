package interlocal.operations.schedule;

import interlocal.operations.backup.Backup;
import interlocal.operations.backup.BackupFolder;
import interlocal.operations.backup.BackupRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes backups in a folder from time to time, and keeps some of them. Whether one is due, the folder says, so a restart
 * neither repeats one nor puts it off.
 */
public final class BackupSchedule implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);
    private static final Duration PATIENCE_AFTER_A_FAILURE = Duration.ofMinutes(10);

    private final Backup backup;
    private final BackupFolder folder;
    private final Duration every;
    private final Clock clock;
    private final ScheduledExecutorService schedule = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("backup").daemon().factory());
    private Instant notBefore = Instant.MIN;

    /**
     * Makes a schedule; {@link #start} begins it.
     *
     * @param every the time between two backups
     */
    public BackupSchedule(Backup backup, BackupFolder folder, Duration every, Clock clock) {
        this.backup = backup;
        this.folder = folder;
        this.every = every;
        this.clock = clock;
    }

    void start() {
        try {
            for (var newest : folder.newest().stream().toList()) {
                backup.remember(new Backup.Done(newest.made(), Files.size(newest.file())));
            }
        } catch (IOException unreadable) {
            LOG.error("The folder of backups cannot be read: {}", unreadable.toString());
        }
        var _ = schedule.scheduleWithFixedDelay(this::runIfDue, 1, 1, TimeUnit.MINUTES);
    }

    /** Makes a backup if the last one is old enough. After a failure it waits ten minutes. */
    void runIfDue() {
        var now = clock.instant();
        if (now.isBefore(notBefore)) {
            return;
        }
        try {
            var newest = folder.newest();
            if (newest.isEmpty() || !now.isBefore(newest.get().made().plus(every))) {
                var file = folder.file(now);
                var manifest = backup.to(file);
                LOG.info(
                        "Backed up {} rows and {} files into {}",
                        manifest.rows(),
                        manifest.files().size(),
                        file);
                folder.tidy(now);
            }
        } catch (IOException | SQLException | BackupRefused | RuntimeException failed) {
            notBefore = now.plus(PATIENCE_AFTER_A_FAILURE);
            LOG.error(
                    "No backup could be made in {}; the next attempt is in {} minutes: {}",
                    folder.path(),
                    PATIENCE_AFTER_A_FAILURE.toMinutes(),
                    failed.toString());
        }
    }

    /** Waits for a backup under way. An interrupt would close the database's files. */
    @Override
    public void close() {
        schedule.close();
    }
}
