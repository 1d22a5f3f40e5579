package interlocal.operations.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the content folder when the portal starts, and again after each change, once nothing has changed for a moment.
 * It also reads the folder every few minutes, since some network drives do not report changes.
 */
public final class ContentWatch implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ContentSync sync;
    private final boolean watching;
    private volatile WatchService watcher;
    private Thread thread = new Thread(this);
    private volatile boolean running;

    public ContentWatch(ContentSync sync, boolean watching) throws IOException {
        this.sync = sync;
        this.watching = watching;
        this.watcher = sync.folder().getFileSystem().newWatchService();
    }

    /** May be called again after a stop. */
    @Override
    public void start() {
        try {
            watcher.close();
            watcher = sync.folder().getFileSystem().newWatchService();
        } catch (IOException refused) {
            throw new UncheckedIOException("The content folder cannot be watched", refused);
        }
        sync.resume();
        running = true;
        thread = Thread.ofPlatform().name("content").daemon().start(this);
    }

    /** Ends a reading between two transactions. An interrupt would close the database's files instead. */
    @Override
    public void stop() {
        running = false;
        sync.stop();
        try {
            watcher.close();
            thread.join(Duration.ofSeconds(20));
        } catch (IOException | InterruptedException stopping) {
            LOG.debug("The content folder was being read", stopping);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void run() {
        try {
            do {
                register();
                readQuietly();
                await();
            } while (running && watching);
        } catch (InterruptedException | ClosedWatchServiceException | CancellationException stopped) {
            LOG.debug("The content folder is no longer watched", stopped);
        }
    }

    private void readQuietly() {
        try {
            sync.read();
        } catch (IOException missing) {
            LOG.error(
                    "The content folder {} cannot be read ({}); the portal shows what it has. Check portal.content.path.",
                    sync.folder().toAbsolutePath(),
                    missing.getClass().getSimpleName());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            LOG.error("The content folder was not read; it will be at the next change", failed);
        }
    }

    /** Waits for a change, at most {@code LONGEST}, then until nothing more changes. */
    private void await() throws InterruptedException {
        if (!watching) {
            return;
        }
        var key = watcher.poll(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            drain(key);
            key = watcher.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private static void drain(WatchKey key) {
        key.pollEvents();
        key.reset();
    }

    /** Watches the folder and all its subfolders. Folders that are already watched stay watched. */
    private void register() {
        if (watching && Files.isDirectory(sync.folder())) {
            try {
                Files.walkFileTree(sync.folder(), new Registration());
            } catch (IOException refused) {
                LOG.warn(
                        "Not all of the content folder is watched ({}); it is looked at every few minutes",
                        refused.toString());
            }
        }
    }

    /** Registers each folder for watching. A folder that vanishes meanwhile is skipped. */
    private final class Registration extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(sync.folder()) && folder.getFileName().toString().startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            try {
                folder.register(
                        watcher,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            } catch (NoSuchFileException vanished) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
