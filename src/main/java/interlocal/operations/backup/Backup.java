package interlocal.operations.backup;

import interlocal.catalog.file.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes backups, also while others write: all tables in the state of one moment, and all stored files. A backup is a
 * zip file of lines of JSON that is the same for every database; docs/operations.md describes it.
 */
public final class Backup {

    private final DataSource database;
    private final DataFolder data;
    private final Clock clock;
    private final AtomicReference<@Nullable Done> last = new AtomicReference<>();
    private final AtomicLong failures = new AtomicLong();

    /** A backup that was made. */
    public record Done(Instant made, long bytes) {}

    public Backup(DataSource database, DataFolder data, Clock clock) {
        this.database = database;
        this.data = data;
        this.clock = clock;
    }

    /** The folder of what is backed up. */
    public Path folder() {
        return data.path();
    }

    /**
     * Writes a backup, reads it once more to check it, and then gives it its name. One is written at a time.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is a file of this name
     * @throws BackupRefused if there is no catalog
     */
    public synchronized Manifest to(Path file) throws IOException, SQLException, BackupRefused {
        try (var backup = NewFile.at(file)) {
            var manifest = write(backup.draft());
            BackupFile.open(backup.draft()).close();
            backup.publish();
            last.set(new Done(manifest.made(), Files.size(file)));
            return manifest;
        } catch (Throwable failure) {
            failures.incrementAndGet();
            throw failure;
        }
    }

    /** Takes notice of one that was made before the start. */
    public void remember(Done earlier) {
        last.compareAndSet(null, earlier);
    }

    /** The last backup; empty if none is known. */
    public Optional<Done> last() {
        return Optional.ofNullable(last.get());
    }

    /** How many could not be made since the start. */
    public long failures() {
        return failures.get();
    }

    /** Files last: one that a row names was stored before the row was. */
    private Manifest write(Path file) throws IOException, SQLException, BackupRefused {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setLevel(Deflater.BEST_SPEED);
            var made = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            var rows = new DatabaseCopy(database).to(zip);
            var files = new StoredFiles(data).copy(rows.namedFiles(), zip);
            var manifest = Manifest.of(made, rows, files);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JsonMapper.shared().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }
}
