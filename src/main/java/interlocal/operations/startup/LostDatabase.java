package interlocal.operations.startup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.OperatorMessages;
import interlocal.operations.backup.BackupFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;

/**
 * Thrown at the start if the database file is missing or was cut off, though the data folder has the files of a portal:
 * H2 would begin a new database.
 */
public final class LostDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** What every H2 file begins with, and each block of it has. */
    private static final long HEADER = 8_192;

    private LostDatabase(String key, Path file) {
        super(OperatorMessages.get(key, file));
    }

    /** Checks a data folder. A database that was never filled may be empty. */
    static void refuse(DataFolder data, Path file) {
        try {
            var isThere = Files.exists(file);
            if ((!isThere || Files.size(file) < HEADER)
                    && (holds(data.files(), _ -> true)
                            || holds(data.index(), LostDatabase::isOfRecords)
                            || holds(data.path(), BackupFolder::isBackup))) {
                throw new LostDatabase(isThere ? "failure.emptied" : "failure.missing", file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The data folder " + data.path() + " cannot be read", unreadable);
        }
    }

    /** An empty index has files, too. */
    private static boolean isOfRecords(Path file) {
        var name = file.getFileName().toString();
        return !name.startsWith("segments") && !name.equals("write.lock");
    }

    private static boolean holds(Path folder, Predicate<Path> sought) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).anyMatch(sought);
        }
    }
}
