package interlocal.catalog;

import interlocal.catalog.file.LooseFiles;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.tree.Candidate;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * Publishes the files of one import in transactions of bounded size, and counts the results for its report. Not
 * thread-safe.
 */
final class ImportRun {

    private static final int CHUNK = 100;
    private static final int CHUNK_BYTES = 4_000_000;

    private final Publisher publisher;
    private final Clock clock;
    private final BooleanSupplier stopped;
    private final Instant started;
    private final Set<String> paths = new HashSet<>();
    private final Set<String> slugs = new HashSet<>();
    private final List<Candidate> chunk = new ArrayList<>();
    private int chunkBytes;
    private final List<Problem> problems = new ArrayList<>();
    private int added;
    private int changed;
    private int unchanged;
    private int archived;
    private int parked;

    /**
     * Starts a run now.
     *
     * @param stopped polled before each transaction
     */
    ImportRun(Publisher publisher, Clock clock, BooleanSupplier stopped) {
        this.publisher = publisher;
        this.clock = clock;
        this.stopped = stopped;
        this.started = clock.instant();
    }

    /** Reports a problem of the folder as a whole. */
    void addProblem(Rule rule, Object... details) {
        problems.add(Problem.of("", 0, rule, details));
    }

    /** Adds what became of the files that are not records. */
    void count(LooseFiles.FileCounts loose) {
        problems.addAll(loose.problems());
        changed += loose.changed();
        unchanged += loose.unchanged();
    }

    /** Publishes every document that differs from its known file. All are committed when this returns. */
    void publish(TreeReader reader, KnownFiles known) {
        var same = reader.read(known::find, this::accept); // the callback counts the others
        unchanged += same;
        flush();
    }

    private void accept(Candidate candidate) {
        paths.add(candidate.document().path());
        slugs.add(candidate.document().slug().text());
        chunk.add(candidate);
        chunkBytes += candidate.source().length;
        if (chunk.size() == CHUNK || chunkBytes > CHUNK_BYTES) {
            flush();
        }
    }

    private void flush() {
        if (stopped.getAsBoolean()) {
            throw new CancellationException("the reading was stopped");
        }
        var counts = publisher.publish(chunk);
        added += counts.added();
        changed += counts.changed();
        unchanged += counts.unchanged();
        parked += counts.parked().size();
        counts.parked().forEach(file -> problems.add(Problem.of(file.document().path(), 0, Rule.PARKED)));
        chunk.clear();
        chunkBytes = 0;
    }

    /** Archives records whose file is gone or now belongs to another record. Call after {@link #publish}. */
    void archive(KnownFiles known, ContentTree tree) {
        var vanished = known.records().stream()
                .filter(row -> !slugs.contains(row.slug())
                        && (paths.contains(row.path()) || !tree.mayHave(new TreePath(row.path()))))
                .map(RecordRow::slug)
                .toList();
        publisher.archive(vanished);
        archived += vanished.size();
    }

    /** The counts so far and all problems. */
    ImportReport report(ContentTree tree, TreeReader reader) {
        problems.addAll(reader.problems());
        return new ImportReport(
                started,
                Duration.between(started, clock.instant()),
                tree.files().size(),
                added,
                changed,
                unchanged,
                archived,
                parked,
                reader.rejected(),
                tree.waiting().size() + reader.changing(),
                problems.stream().sorted().toList());
    }
}
