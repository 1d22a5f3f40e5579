package interlocal.operations.management;

import interlocal.operations.backup.Backup;
import interlocal.operations.backup.BackupRefused;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * On the management port: {@code GET /actuator/backup} says when the last backup was made, {@code POST} makes one and
 * answers with it.
 */
@Endpoint(id = "backup")
public final class BackupEndpoint {

    private static final Logger LOG = LoggerFactory.getLogger(BackupEndpoint.class);

    private final Backup backup;
    private final Path outgoing;

    public BackupEndpoint(Backup backup) {
        this.backup = backup;
        this.outgoing = backup.folder().resolve("outgoing");
    }

    /**
     * What operators are told.
     *
     * @param folder of what is backed up
     * @param last when the last backup was made since the start; null if none was
     */
    record Report(String folder, @Nullable Instant last) {}

    @ReadOperation
    Report report() throws IOException {
        return new Report(
                backup.folder().toRealPath().toString(),
                backup.last().map(Backup.Done::made).orElse(null));
    }

    @WriteOperation(produces = "application/zip")
    WebEndpointResponse<Resource> make() {
        try {
            var file = outgoing.resolve(UUID.randomUUID() + ".zip");
            var _ = backup.to(file);
            return new WebEndpointResponse<>(new Outgoing(file));
        } catch (IOException | SQLException | BackupRefused | RuntimeException failed) {
            LOG.error("No backup could be made: {}", failed.toString());
            return new WebEndpointResponse<>(WebEndpointResponse.STATUS_INTERNAL_SERVER_ERROR);
        }
    }

    /** Deletes what a portal that was killed did not send to its end. */
    public void tidy() {
        if (Files.isDirectory(outgoing)) {
            try (var files = Files.list(outgoing)) {
                for (var file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** A file that is gone once it was read. */
    private static final class Outgoing extends FileSystemResource {

        Outgoing(Path file) {
            super(file);
        }

        @Override
        public boolean isFile() {
            return false;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return Files.newInputStream(getFile().toPath(), StandardOpenOption.DELETE_ON_CLOSE);
        }

        @Override
        public ReadableByteChannel readableChannel() throws IOException {
            return FileChannel.open(getFile().toPath(), StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
        }
    }
}
