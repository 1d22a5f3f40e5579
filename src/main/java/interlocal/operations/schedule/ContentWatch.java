package interlocal.operations.schedule;

import interlocal.catalog.fault.Outage;
import interlocal.content.tree.Unrest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Reads the content folder when the portal starts, and again when what has changed in it has settled. */
public final class ContentWatch implements SmartLifecycle, Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ContentWatch.class);

    private final ContentSync sync;
    private final boolean watching;
    private final Settling settling;
    private final BooleanSupplier storable;
    private boolean putOff;
    private volatile WatchService watcher;
    private Thread thread = new Thread(this);
    private volatile boolean running;

    /**
     * Watches a content folder.
     *
     * @param watching whether it is read more than once
     * @param storable whether what is read can be stored now; while not, a reading that failed is put off
     */
    public ContentWatch(ContentSync sync, boolean watching, BooleanSupplier storable, InstantSource clock)
            throws IOException {
        this.sync = sync;
        this.watching = watching;
        this.storable = storable;
        this.settling = new Settling(clock);
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
            register();
            readQuietly(Unrest.NONE);
            while (running && (watching || putOff)) {
                await();
                catchUp();
                register();
                if (putOff && !storable.getAsBoolean()) {
                    settling.readAgain();
                } else {
                    readQuietly(settling.read());
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException | CancellationException stopped) {
            LOG.debug("The content folder is no longer watched", stopped);
        }
    }

    private void readQuietly(Unrest unrest) {
        putOff = false;
        try {
            if (sync.read(unrest).waiting() > unrest.changed().size()) {
                settling.readAgain();
            }
        } catch (IOException missing) {
            LOG.error(
                    "The content folder {} cannot be read ({}); the portal shows what it has. Check"
                            + " portal.content.path.",
                    sync.folder().toAbsolutePath(),
                    missing.getClass().getSimpleName());
        } catch (CancellationException stopped) {
            throw stopped;
        } catch (RuntimeException failed) {
            if (Outage.of(failed).isPresent()) {
                putOff = true;
                settling.readAgain();
            } else {
                LOG.error("The content folder was not read; it will be at the next change", failed);
            }
        }
    }

    private void await() throws InterruptedException {
        for (var wait = settling.untilReading(); wait.isPositive(); wait = settling.untilReading()) {
            var key = watcher.poll(wait.toMillis() + 1, TimeUnit.MILLISECONDS);
            if (key == null) {
                return;
            }
            note(key);
        }
    }

    /** Notes what else has changed by now, once for each folder, since some may never stop. */
    private void catchUp() {
        var noted = new HashSet<WatchKey>();
        for (var key = watcher.poll(); key != null; key = noted.add(key) ? watcher.poll() : null) {
            note(key);
        }
    }

    /** Notes what has changed in a folder; if that is not known in detail, all of it. */
    private void note(WatchKey key) {
        var folder = (Path) key.watchable();
        for (var event : key.pollEvents()) {
            if (!(event.context() instanceof Path name)) {
                settling.changed(folder);
            } else if (!isHidden(name)) {
                settling.changed(folder.resolve(name));
                if (event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE)) {
                    register(folder.resolve(name));
                }
            }
        }
        key.reset();
    }

    private static boolean isHidden(Path name) {
        return name.toString().startsWith(".");
    }

    private void register() {
        if (watching) {
            try {
                register(sync.folder().toRealPath());
            } catch (IOException missing) {
                LOG.debug("The content folder cannot be watched", missing);
            }
        }
    }

    /** Watches a folder and all its subfolders. Folders that are already watched stay watched. */
    private void register(Path folder) {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.walkFileTree(folder, new Registration(folder));
            } catch (IOException refused) {
                LOG.warn(
                        "Not all of the content folder is watched ({}); it is looked at every few minutes",
                        refused.toString());
            }
        }
    }

    /** Registers each folder for watching. A folder that vanishes meanwhile is skipped. */
    private final class Registration extends SimpleFileVisitor<Path> {

        private final Path first;

        Registration(Path first) {
            this.first = first;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
            if (!folder.equals(first) && isHidden(folder.getFileName())) {
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
