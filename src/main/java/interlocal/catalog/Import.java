package interlocal.catalog;

import interlocal.catalog.file.LooseFiles;
import interlocal.catalog.file.LooseFiles.TransactionHooks;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Rule;
import interlocal.content.tree.ContentFolder;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeFile;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Service;

/**
 * Makes the catalog match a content folder. Idempotent: an unchanged file costs one hash and no write. After a crash,
 * the next run picks up the rest. Only one import runs at a time, across all nodes.
 */
@Service
public class Import {

    private final RecordRows rows;
    private final AliasRows aliases;
    private final Publisher publisher;
    private final LooseFiles looseFiles;
    private final Changes changes;
    private final VocabularyFiles vocabularies;
    private final ImportLock lock;
    private final Markup markup;
    private final Clock clock;

    Import(
            RecordRows rows,
            AliasRows aliases,
            Publisher publisher,
            LooseFiles looseFiles,
            Changes changes,
            VocabularyFiles vocabularies,
            ImportLock lock,
            Markup markup,
            Clock clock) {
        this.rows = rows;
        this.aliases = aliases;
        this.publisher = publisher;
        this.looseFiles = looseFiles;
        this.changes = changes;
        this.vocabularies = vocabularies;
        this.lock = lock;
        this.markup = markup;
        this.clock = clock;
    }

    /**
     * Imports a content folder.
     *
     * @throws IOException if the folder is missing or cannot be listed; the catalog is then unchanged
     */
    public ImportReport run(Path folder) throws IOException {
        return run(ContentFolder.of(folder, null), () -> false);
    }

    /**
     * Imports a content folder unless stopped.
     *
     * @param stopped polled before each transaction; once true, the rest is left to the next run
     * @throws IOException if the folder is missing or cannot be listed; the catalog is then unchanged
     * @throws CancellationException if the import was stopped
     */
    public synchronized ImportReport run(ContentFolder folder, BooleanSupplier stopped) throws IOException {
        try (var _ = lock.acquire(stopped)) {
            return read(ContentTree.list(folder), new ImportRun(publisher, clock, stopped));
        }
    }

    private ImportReport read(ContentTree tree, ImportRun run) {
        var known = KnownFiles.of(rows.findAll(), aliases.findAll());
        var reader = new TreeReader(tree, markup, vocabularies.refresh()::of);
        if (!known.records().isEmpty() && !hasRecords(tree) && tree.waiting().isEmpty()) {
            run.addProblem(Rule.EMPTY_FOLDER, known.records().size());
            return run.report(tree, reader);
        }
        var loose = looseFiles.sync(tree, reader, new TransactionHooks(changes::lock, changes::appendVocabularies));
        if (loose.vocabularies()) {
            vocabularies.refresh();
        }
        run.count(loose);
        run.publish(reader, known);
        run.archive(known, tree);
        return run.report(tree, reader);
    }

    private static boolean hasRecords(ContentTree tree) {
        return tree.files().stream()
                .map(TreeFile::path)
                .anyMatch(path -> path.recordType().isPresent() || path.isList());
    }
}
