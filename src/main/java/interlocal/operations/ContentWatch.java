package interlocal.operations;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the content folder when the portal starts, and again when something in it has changed and then been quiet for
 * a moment. Where the system does not tell of changes, as on some network drives, it looks by itself every few minutes.
 */
final class ContentWatch implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);
    private static final Duration QUIET = Duration.ofMillis(300);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final ContentSync sync;
    private final boolean watching;
    private volatile boolean running;
    private Thread thread = new Thread(this, "content");

    ContentWatch(ContentSync sync, boolean watching) {
        this.sync = sync;
        this.watching = watching;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().name("content").daemon().start(this);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(20));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void run() {
        try (var watcher = sync.folder().getFileSystem().newWatchService()) {
            while (running) {
                if (watching) {
                    register(watcher);
                }
                readQuietly();
                await(watcher);
            }
        } catch (InterruptedException | ClosedWatchServiceException stopped) {
            running = false;
        } catch (IOException failed) {
            LOG.error("The content folder is no longer watched: {}", failed.toString());
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
        } catch (RuntimeException failed) {
            LOG.error("The content folder was not read; it will be at the next change", failed);
        }
    }

    /** Waits for a change, then until nothing more changes. */
    private static void await(WatchService watcher) throws InterruptedException {
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

    /** Watches the folder and every folder in it; those already watched stay so. */
    private void register(WatchService watcher) throws IOException {
        if (!Files.isDirectory(sync.folder())) {
            return;
        }
        Files.walkFileTree(sync.folder(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                if (!folder.equals(sync.folder())
                        && folder.getFileName().toString().startsWith(".")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(
                        watcher,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
