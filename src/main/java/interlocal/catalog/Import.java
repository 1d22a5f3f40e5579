package interlocal.catalog;

import interlocal.catalog.file.LooseFiles;
import interlocal.catalog.file.LooseFiles.InTransaction;
import interlocal.catalog.file.VocabularyFiles;
import interlocal.content.Rule;
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
 * Makes the catalog agree with a content folder. Idempotent: what is as it was costs a hash and no write. A crash in
 * between loses nothing; the next run goes on. One run at a time, on any number of nodes.
 */
@Service
public class Import {

    private final RecordRows rows;
    private final AliasRows aliases;
    private final Publisher publisher;
    private final LooseFiles looseFiles;
    private final Changes changes;
    private final VocabularyFiles vocabularies;
    private final ImportLock turns;
    private final Markup markup;
    private final Clock clock;

    Import(
            RecordRows rows,
            AliasRows aliases,
            Publisher publisher,
            LooseFiles looseFiles,
            Changes changes,
            VocabularyFiles vocabularies,
            ImportLock turns,
            Markup markup,
            Clock clock) {
        this.rows = rows;
        this.aliases = aliases;
        this.publisher = publisher;
        this.looseFiles = looseFiles;
        this.changes = changes;
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
            return read(ContentTree.list(folder), new ImportRun(publisher, clock, stopped));
        }
    }

    private ImportReport read(ContentTree tree, ImportRun run) {
        var known = KnownFiles.of(rows.findAll(), aliases.findAll());
        var reader = new TreeReader(tree, markup, vocabularies.refresh()::of);
        if (!known.records().isEmpty() && !hasRecords(tree)) {
            run.complain(Rule.EMPTY_FOLDER, known.records().size());
            return run.report(tree, reader);
        }
        var loose = looseFiles.sync(tree, reader, new InTransaction(changes::queue, changes::appendVocabularies));
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
