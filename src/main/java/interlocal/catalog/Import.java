package interlocal.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.content.Candidate;
import interlocal.content.ContentTree;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreeFile;
import interlocal.content.TreePath;
import interlocal.content.TreeReader;
import interlocal.content.TreeReader.Known;
import interlocal.markup.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.springframework.stereotype.Service;

/**
 * Makes the catalog agree with a content folder. Idempotent: what is as it was costs a hash and no write. A crash in
 * between loses nothing; the next run goes on. One run at a time, on any number of nodes.
 */
@Service
public class Import {

    private static final int CHUNK = 100;
    private static final int CHUNK_BYTES = 4_000_000;

    private final RecordRows rows;
    private final AliasRows aliases;
    private final Publisher publisher;
    private final LooseFiles looseFiles;
    private final VocabularyFiles vocabularies;
    private final ImportTurns turns;
    private final Markup markup;
    private final Clock clock;

    Import(
            RecordRows rows,
            AliasRows aliases,
            Publisher publisher,
            LooseFiles looseFiles,
            VocabularyFiles vocabularies,
            ImportTurns turns,
            Markup markup,
            Clock clock) {
        this.rows = rows;
        this.aliases = aliases;
        this.publisher = publisher;
        this.looseFiles = looseFiles;
        this.vocabularies = vocabularies;
        this.turns = turns;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * Reads a content folder into the catalog.
     *
     * @throws IOException if the folder is not there or cannot be listed; then nothing has changed
     */
    public ImportReport run(Path folder) throws IOException {
        return run(folder, () -> false);
    }

    /**
     * Reads a content folder into the catalog for as long as nothing stops it.
     *
     * @param stopped asked before each transaction; once true, the rest is left to the next run
     * @throws IOException if the folder is not there or cannot be listed; then nothing has changed
     * @throws CancellationException if the run was stopped
     */
    public synchronized ImportReport run(Path folder, BooleanSupplier stopped) throws IOException {
        try (var _ = turns.take(stopped)) {
            return new Run(ContentTree.list(folder), stopped).run();
        }
    }

    /** One reading of one tree. */
    private final class Run {

        private final Instant started = clock.instant();
        private final ContentTree tree;
        private final BooleanSupplier stopped;
        private final TreeReader reader;
        private final List<RecordRow> before = rows.findAll();
        private final Set<String> paths = new HashSet<>();
        private final Set<String> slugs = new HashSet<>();
        private final List<Candidate> chunk = new ArrayList<>();
        private int chunkBytes;
        private final List<Problem> problems = new ArrayList<>();
        private int added;
        private int changed;
        private int unchanged;
        private int parked;

        Run(ContentTree tree, BooleanSupplier stopped) {
            this.tree = tree;
            this.stopped = stopped;
            this.reader = new TreeReader(tree, markup, vocabularies.refresh()::of);
        }

        ImportReport run() {
            var imported = before.stream()
                    .filter(row -> row.isPublished() && row.importedSha256() != null)
                    .toList();
            if (!imported.isEmpty()
                    && tree.files().stream()
                            .map(TreeFile::path)
                            .noneMatch(path -> path.recordType().isPresent() || path.isList())) {
                problems.add(new Problem("", 0, Rule.EMPTY_FOLDER, List.of(Integer.toString(imported.size()))));
                return report(0);
            }
            var loose = looseFiles.sync(tree, reader);
            if (loose.vocabularies()) {
                vocabularies.refresh();
            }
            problems.addAll(loose.problems());
            changed += loose.changed();
            unchanged += loose.unchanged() + reader.read(known(imported), this::accept);
            flush();
            var vanished = imported.stream()
                    .filter(this::vanished)
                    .map(RecordRow::slug)
                    .toList();
            publisher.archive(vanished);
            return report(vanished.size());
        }

        private Function<TreePath, Optional<Known>> known(List<RecordRow> imported) {
            var aliasesOf = aliases.findAll().stream()
                    .collect(groupingBy(AliasRow::recordId, mapping(alias -> new Slug(alias.slug()), toList())));
            var known = new HashMap<TreePath, Known>();
            var contested = new HashSet<TreePath>();
            for (var row : imported) {
                var path = new TreePath(row.path());
                var entry = new Known(
                        new Slug(row.slug()),
                        aliasesOf.getOrDefault(row.id(), List.of()),
                        Objects.requireNonNull(row.importedSha256()));
                if (known.put(path, entry) != null) {
                    contested.add(path);
                }
            }
            // A run that was cut short may leave a file with its former record and its new one: it is read again.
            known.keySet().removeAll(contested);
            return path -> Optional.ofNullable(known.get(path));
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
            var tally = publisher.publish(chunk);
            added += tally.added();
            changed += tally.changed();
            unchanged += tally.unchanged();
            parked += tally.parked().size();
            tally.parked()
                    .forEach(file -> problems.add(new Problem(file.document().path(), 0, Rule.PARKED, List.of())));
            chunk.clear();
            chunkBytes = 0;
        }

        /** Whether a record's file is gone, or has become another record's. */
        private boolean vanished(RecordRow row) {
            return !slugs.contains(row.slug())
                    && (paths.contains(row.path()) || !tree.mayHave(new TreePath(row.path())));
        }

        private ImportReport report(int archived) {
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
                    problems.stream().sorted().toList());
        }
    }
}
