package interlocal.catalog.file;

import static java.util.function.Function.identity;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeFile;
import interlocal.content.tree.TreeReader;
import interlocal.vocabulary.Scheme;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the files of the content folder that are no records: vocabularies, decision models and attachments. */
@Component
public class LooseFiles {

    private static final Set<String> VOCABULARIES =
            Arrays.stream(Scheme.values()).map(Scheme::file).collect(Collectors.toUnmodifiableSet());

    private final TreeFileRows rows;
    private final FileStore store;
    private final TransactionTemplate transaction;

    LooseFiles(TreeFileRows rows, FileStore store, PlatformTransactionManager transactions) {
        this.rows = rows;
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** How many files were kept or given up, whether a vocabulary was among them, and which could not be read. */
    public record FileCounts(int changed, int unchanged, boolean vocabularies, List<Problem> problems) {}

    /**
     * What else belongs into the transaction in which files are kept or given up.
     *
     * @param before it begins to write
     * @param vocabularies once a vocabulary is among what was written
     */
    public record InTransaction(Runnable before, Runnable vocabularies) {}

    /** The files that are kept, without their bytes. */
    public List<Attachments.Stored> all() {
        return rows.findAll().stream().map(TreeFileRow::stored).toList();
    }

    /**
     * The bytes of one of them.
     *
     * @throws java.io.UncheckedIOException if the file store has lost it
     */
    public byte[] bytes(Attachments.Stored file) {
        return store.bytes(file.sha256());
    }

    /**
     * Makes the kept files those of the tree; a vocabulary or a decision model in error and what cannot be read stay as
     * they were.
     */
    public FileCounts sync(ContentTree tree, TreeReader reader, InTransaction besides) {
        var kept = rows.findAll().stream().collect(Collectors.toMap(TreeFileRow::path, identity()));
        var fresh = new HashMap<String, TreeFileRow>();
        var problems = new ArrayList<Problem>();
        var unchanged = 0;
        for (var file : tree.files()) {
            if (file.path().recordType().isPresent()) {
                continue;
            }
            try {
                if (isAsBefore(file, kept)) {
                    unchanged++;
                } else if (!isDefinition(file.path()) || reader.keeps(file.path())) {
                    fresh.put(file.path().text(), keep(file));
                }
            } catch (IOException unreadable) {
                problems.add(file.unreadable(unreadable));
            }
        }
        var vanished = kept.keySet().stream()
                .filter(path -> !tree.mayHave(new TreePath(path)))
                .toList();
        var vocabularies =
                Stream.concat(fresh.keySet().stream(), vanished.stream()).anyMatch(VOCABULARIES::contains);
        if (!fresh.isEmpty() || !vanished.isEmpty()) {
            transaction.executeWithoutResult(_ -> write(fresh.values(), vanished, vocabularies, besides));
        }
        return new FileCounts(fresh.size() + vanished.size(), unchanged, vocabularies, problems);
    }

    /** Of a file that another node has kept, this one keeps a copy of its own. */
    private boolean isAsBefore(TreeFile file, Map<String, TreeFileRow> kept) throws IOException {
        var before = kept.get(file.path().text());
        if (before == null
                || !file.sha256().equals(before.sha256())
                || before.source().isPresent() != isDefinition(file.path())) {
            return false;
        }
        if (!store.has(before.sha256())) {
            store.keep(file);
        }
        return true;
    }

    private TreeFileRow keep(TreeFile file) throws IOException {
        var copy = store.keep(file);
        return new TreeFileRow(
                file.path().text(),
                copy.sha256(),
                copy.size(),
                isDefinition(file.path()) ? store.bytes(copy.sha256()) : null);
    }

    private void write(
            Collection<TreeFileRow> fresh, List<String> vanished, boolean vocabularies, InTransaction besides) {
        besides.before().run();
        rows.saveAll(fresh);
        rows.deleteAllById(vanished);
        if (vocabularies) {
            besides.vocabularies().run();
        }
    }

    private static boolean isDefinition(TreePath path) {
        return VOCABULARIES.contains(path.text()) || path.isDecisionModel();
    }
}
