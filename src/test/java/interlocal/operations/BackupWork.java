package interlocal.operations;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.operations.backup.BackupFile;
import interlocal.operations.backup.BackupRefused;
import interlocal.operations.command.Commands;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/** Backups, one after the other, through the management port. */
final class BackupWork implements DoomedWork {

    /** A restore costs some seconds, and comes after every fourth kill. */
    private static final int RARELY = 4;

    /** Rather than to do nothing else. */
    private static final Duration BETWEEN = Duration.ofMillis(200);

    private final Path folder;
    private final List<DoomedWork> others;
    private int number;
    private int checks;
    private @Nullable Made begun;
    private @Nullable Made complete;

    /** A backup, and what must be in it since it was acknowledged before. */
    private record Made(Path file, List<Promise> promises) {}

    BackupWork(Path folder, List<DoomedWork> others) {
        this.folder = folder;
        this.others = others;
    }

    /** What was half sent is gone. */
    @Override
    public void begin(Node portal) throws IOException {
        assertThat(portal.data().resolve("outgoing"))
                .satisfiesAnyOf(
                        outgoing -> assertThat(outgoing).doesNotExist(),
                        outgoing -> assertThat(outgoing).isEmptyDirectory());
    }

    @Override
    public void piece(Node portal) throws IOException, InterruptedException {
        var next = new Made(
                folder.resolve("backup-" + number++ + ".zip"),
                others.stream().map(DoomedWork::acknowledged).toList());
        begun = next;
        assertThat(portal.backUp(next.file).statusCode()).isEqualTo(200);
        begun = null;
        if (complete != null) {
            Files.delete(complete.file);
        }
        complete = next;
        LockSupport.parkNanos(BETWEEN.toNanos());
    }

    /** What was said to be complete is; what is not, is known for it. */
    @Override
    public Promise acknowledged() {
        var whole = new ArrayList<Made>();
        if (complete != null) {
            whole.add(complete);
        }
        var last = begun;
        complete = null;
        begun = null;
        var restores = checks++ % RARELY == 0;
        return _ -> {
            if (last != null && Files.exists(last.file)) {
                try (var _ = BackupFile.open(last.file)) {
                    whole.add(last);
                } catch (BackupRefused broken) {
                    assertThat(broken).hasMessageContaining("Use another backup");
                    Files.delete(last.file);
                }
            }
            for (var made : whole) {
                BackupFile.open(made.file).close();
                if (restores) {
                    restore(made);
                }
                Files.delete(made.file);
            }
        };
    }

    private void restore(Made made) throws Exception {
        var data = folder.resolve("restored");
        assertThat(Commands.run("restore", made.file.toString(), "--data=" + data))
                .isZero();
        try (var restored = new LeftBehind(data)) {
            for (var promise : made.promises) {
                promise.isKeptIn(restored);
            }
        }
        FileSystemUtils.deleteRecursively(data);
    }
}
