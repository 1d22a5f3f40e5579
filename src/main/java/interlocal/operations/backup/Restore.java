package interlocal.operations.backup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.backup.Manifest.FilePart;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Restores backups. The database is brought to the schema of the backup, filled in one transaction, and then brought
 * forward, so that what migrations do to rows is done to these too.
 */
public final class Restore {

    private final DataSource database;
    private final DataFolder data;
    private final Flyway migrations;

    /**
     * Restores into a portal that does not run.
     *
     * @param migrations those of this program
     */
    public Restore(DataSource database, DataFolder data, Flyway migrations) {
        this.database = database;
        this.data = data;
        this.migrations = migrations;
    }

    /**
     * Restores a backup as a whole or not at all: the commit of the database decides.
     *
     * @param replace whether what is there may be replaced
     * @throws BackupRefused if something is there and may not or cannot be replaced, or if the backup is of a newer
     *     release
     */
    public void run(BackupFile backup, boolean replace) throws IOException, SQLException, BackupRefused {
        var manifest = backup.manifest();
        prepare(MigrationVersion.fromVersion(manifest.schema()), replace);
        for (var file : manifest.files()) {
            restore(file, backup);
        }
        deleteIndex();
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new DatabaseLoad(connection, backup).run();
                connection.commit();
            } catch (Throwable failure) {
                connection.rollback();
                throw failure;
            }
        }
        migrations.migrate();
    }

    /** Brings the database to the schema of the backup. What has rows and a later schema is left as it is. */
    private void prepare(MigrationVersion version, boolean replace) throws SQLException, BackupRefused {
        var newest = List.of(migrations.info().all()).getLast().getVersion();
        if (version.isNewerThan(newest)) {
            throw new BackupRefused("restore.newer", version, newest);
        }
        try (var connection = database.getConnection()) {
            var present = Schema.of(connection);
            var occupied = present.isPresent() && present.get().isOccupied(connection);
            if (occupied && !replace) {
                throw new BackupRefused("restore.occupied", data.path());
            }
            var later = present.isPresent()
                    && MigrationVersion.fromVersion(present.get().version()).isNewerThan(version.getVersion());
            if (later && occupied) {
                throw new BackupRefused("restore.older", data.path());
            }
            if (later) {
                migrations().cleanDisabled(false).load().clean();
            }
        }
        migrations().target(version).load().migrate();
    }

    private FluentConfiguration migrations() {
        return Flyway.configure().configuration(migrations.getConfiguration());
    }

    private void restore(FilePart file, BackupFile backup) throws IOException {
        try (var stored = NewFile.replacing(data.file(file.sha256()));
                var in = backup.open(file)) {
            try (var out = Files.newOutputStream(stored.draft())) {
                in.transferTo(out);
            }
            stored.publish();
        }
    }

    /** It is of another database, even where both have come equally far. */
    private void deleteIndex() throws IOException {
        if (Files.isDirectory(data.index())) {
            try (var files = Files.walk(data.index())) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
