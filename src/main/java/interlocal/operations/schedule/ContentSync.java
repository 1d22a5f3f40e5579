package interlocal.operations.schedule;

import interlocal.catalog.Import;
import interlocal.catalog.ImportReport;
import interlocal.content.Problem;
import interlocal.content.tree.ContentFolder;
import interlocal.content.tree.Unrest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the catalog in step with the content folder, and keeps the report of the last reading. */
public final class ContentSync {

    private static final Logger LOG = LoggerFactory.getLogger(ContentSync.class);
    private static final int MOST_LOGGED = 20;

    private final Import imports;
    private final ContentFolder folder;
    private final AtomicReference<@Nullable ImportReport> last = new AtomicReference<>();
    private volatile boolean stopped;
    private volatile boolean tried;
    private volatile String unreadable = "";

    public ContentSync(Import imports, ContentFolder folder) {
        this.imports = imports;
        this.folder = folder;
    }

    Path folder() {
        return folder.path();
    }

    /**
     * Reads the whole folder now.
     *
     * @throws IOException if the folder is missing or cannot be read; the catalog then stays as it was
     * @throws java.util.concurrent.CancellationException if reading was stopped
     */
    public ImportReport read() throws IOException {
        return read(Unrest.NONE);
    }

    /**
     * Reads the files that are at rest.
     *
     * @throws IOException if the folder is missing or cannot be read; the catalog then stays as it was
     * @throws java.util.concurrent.CancellationException if reading was stopped
     */
    ImportReport read(Unrest unrest) throws IOException {
        var before = last.get();
        ImportReport report;
        try {
            report = imports.run(folder.with(unrest), () -> stopped);
            unreadable = "";
        } catch (IOException failure) {
            unreadable = failure.toString();
            throw failure;
        } finally {
            tried = true;
        }
        last.set(report);
        if (before == null || report.changedAnything() || !report.problems().equals(before.problems())) {
            log(report);
        }
        return report;
    }

    /** Stops a reading under way between two transactions. Later readings are stopped too, until {@link #resume}. */
    void stop() {
        stopped = true;
    }

    /** Allows readings after a stop. */
    void resume() {
        stopped = false;
    }

    /** Whether the first reading has ended, even if the folder could not be read. */
    public boolean hasRead() {
        return tried;
    }

    /** Why the folder could not be read the last time; an empty text if it could. */
    public String unreadable() {
        return unreadable;
    }

    /** The report of the last successful reading; empty if there is none yet. */
    public Optional<ImportReport> lastReport() {
        return Optional.ofNullable(last.get());
    }

    private static void log(ImportReport report) {
        LOG.info(
                "Content read in {} ms: {} files, {} added, {} changed, {} unchanged, {} archived, {} parked, {}"
                        + " rejected",
                report.took().toMillis(),
                report.files(),
                report.added(),
                report.changed(),
                report.unchanged(),
                report.archived(),
                report.parked(),
                report.rejected());
        report.problems().stream().limit(MOST_LOGGED).map(Problem::toString).forEach(LOG::warn);
        if (report.problems().size() > MOST_LOGGED) {
            LOG.warn(
                    "… and {} more problems; the check command and the content report list them all",
                    report.problems().size() - MOST_LOGGED);
        }
    }
}
