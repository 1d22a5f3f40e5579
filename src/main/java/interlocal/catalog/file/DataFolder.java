package interlocal.catalog.file;

import interlocal.catalog.fault.StorageFull;
import java.nio.file.Path;

/**
 * The folder that holds all state of this portal: database, index and files.
 *
 * @param reserve how many bytes of its disk are left free, so that no part of the state meets a full disk in the middle
 *     of a write
 */
public record DataFolder(Path path, long reserve) {

    /** A folder that may fill its disk. */
    public DataFolder(Path path) {
        this(path, 0);
    }

    public Path database() {
        return path.resolve("db");
    }

    public Path index() {
        return path.resolve("index");
    }

    public Path files() {
        return path.resolve("files");
    }

    /** Where the file with this SHA-256 is, if it is stored. */
    public Path file(String sha256) {
        return files().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** How many bytes of its disk can still be written. */
    public long free() {
        var folder = path.toAbsolutePath().toFile();
        while (!folder.exists() && folder.getParentFile() != null) {
            folder = folder.getParentFile();
        }
        return folder.getUsableSpace();
    }

    /** Whether only the reserve is left. */
    public boolean isFull() {
        return free() < reserve;
    }

    /**
     * Call before something is written.
     *
     * @throws StorageFull if only the reserve is left
     */
    public void requireSpace() {
        if (isFull()) {
            throw new StorageFull();
        }
    }
}
