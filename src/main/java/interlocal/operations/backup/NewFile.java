package interlocal.operations.backup;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that appears under its name when it is complete and on disk; if it is closed before, nothing of it stays. */
public final class NewFile implements AutoCloseable {

    private final Path target;
    private final Path folder;
    private final Path draft;

    private NewFile(Path target, Path folder, Path draft) {
        this.target = target;
        this.folder = folder;
        this.draft = draft;
    }

    /**
     * Begins a file; its folder is made if it is not there.
     *
     * @throws FileAlreadyExistsException if there is a file of this name
     */
    public static NewFile at(Path target) throws IOException {
        var absolute = target.toAbsolutePath();
        if (Files.exists(absolute)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        return replacing(absolute);
    }

    /** Begins a file that takes the place of one of the same name, if there is one. */
    static NewFile replacing(Path target) throws IOException {
        var folder = Files.createDirectories(target.toAbsolutePath().resolveSibling(""));
        return new NewFile(target, folder, Files.createTempFile(folder, ".backup-", ".part"));
    }

    /** Where to write it. */
    public Path draft() {
        return draft;
    }

    /** Flushes it to disk and gives it its name. */
    public void publish() throws IOException {
        force(draft, StandardOpenOption.WRITE);
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            force(folder, StandardOpenOption.READ);
        } catch (IOException unsupported) {
            // Windows opens no folders; there the name is on disk at the latest with the next flush of its drive
        }
    }

    private static void force(Path path, StandardOpenOption option) throws IOException {
        try (var channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(draft);
    }
}
