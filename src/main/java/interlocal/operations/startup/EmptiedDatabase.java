package interlocal.operations.startup;

import interlocal.catalog.file.DataFolder;
import interlocal.operations.OperatorMessages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Thrown at the start if the database file was cut off, though the data folder has the files of a portal: H2 would take
 * it for a new database.
 */
public final class EmptiedDatabase extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** What every H2 file begins with, and each block of it has. */
    private static final long HEADER = 8_192;

    private EmptiedDatabase(Path file) {
        super(OperatorMessages.get("failure.emptied", file));
    }

    /** Checks a data folder. A database that was never filled may be empty. */
    static void refuse(DataFolder data, Path file) {
        try {
            if (Files.exists(file)
                    && Files.size(file) < HEADER
                    && (holdsFile(data.files()) || holdsFile(data.index()))) {
                throw new EmptiedDatabase(file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The data folder " + data.path() + " cannot be read", unreadable);
        }
    }

    /** Whether somewhere in a folder is a file that only a filled portal has: not one that an empty index has, too. */
    private static boolean holdsFile(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith("segments") && !name.equals("write.lock"));
        }
    }
}
