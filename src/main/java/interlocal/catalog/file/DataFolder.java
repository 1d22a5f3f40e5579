package interlocal.catalog.file;

import java.nio.file.Path;

/** The folder that holds all state of this portal: database, index and files. */
public record DataFolder(Path path) {

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
}
