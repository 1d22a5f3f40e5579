package interlocal.catalog.file;

import interlocal.content.tree.TreeFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/**
 * The bytes of files that are not records, each stored under the SHA-256 of its content. A stored file is complete and
 * never changes.
 */
@Component
final class FileStore {

    private final DataFolder data;

    FileStore(DataFolder data) {
        this.data = data;
    }

    record StoredCopy(String sha256, long size) {}

    /**
     * Copies a file into the store and flushes it to disk.
     *
     * @throws interlocal.catalog.fault.StorageFull if the disk has no space for it
     */
    StoredCopy keep(TreeFile file) throws IOException {
        data.requireSpace();
        Files.createDirectories(data.files());
        var copy = Files.createTempFile(data.files(), "incoming-", ".tmp");
        try (var in = file.open()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            var sha256 = TreeFile.of(file.path(), copy, file.size()).sha256();
            var kept = path(sha256);
            Files.createDirectories(kept.getParent());
            Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new StoredCopy(sha256, Files.size(kept));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    boolean has(String sha256) {
        return Files.isRegularFile(path(sha256));
    }

    InputStream open(String sha256) throws IOException {
        return Files.newInputStream(path(sha256));
    }

    byte[] bytes(String sha256) {
        try {
            return Files.readAllBytes(path(sha256));
        } catch (IOException missing) {
            throw new UncheckedIOException("The file store lacks " + path(sha256), missing);
        }
    }

    private Path path(String sha256) {
        return data.file(sha256);
    }
}
