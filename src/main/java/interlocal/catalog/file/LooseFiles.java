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

/** The files of the content folder that are not records: vocabularies, decision models and attachments. */
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

    /**
     * What a {@link #sync} did.
     *
     * @param changed files added, replaced or removed
     * @param vocabularies whether a vocabulary was among them
     * @param problems files that could not be read
     */
    public record FileCounts(int changed, int unchanged, boolean vocabularies, List<Problem> problems) {}

    /**
     * Actions to run in the transaction that writes the files.
     *
     * @param beforeWrite runs before the first write
     * @param onVocabularyChange runs after the writes if a vocabulary was among them
     */
    public record TransactionHooks(Runnable beforeWrite, Runnable onVocabularyChange) {}

    /** All files, without their bytes. */
    public List<Attachments.Stored> all() {
        return rows.findAll().stream().map(TreeFileRow::stored).toList();
    }

    /**
     * The bytes of a file.
     *
     * @throws java.io.UncheckedIOException if the file is missing from the file store
     */
    public byte[] bytes(Attachments.Stored file) {
        return store.bytes(file.sha256());
    }

    /**
     * Makes the stored files match the tree. Unreadable files stay as they were, and so do vocabularies and decision
     * models whose new version has errors.
     */
    public FileCounts sync(ContentTree tree, TreeReader reader, TransactionHooks hooks) {
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
                .filter(path -> !path.equals(new TreePath(path).text()) || !tree.mayHave(new TreePath(path)))
                .toList();
        var vocabularies =
                Stream.concat(fresh.keySet().stream(), vanished.stream()).anyMatch(VOCABULARIES::contains);
        if (!fresh.isEmpty() || !vanished.isEmpty()) {
            transaction.executeWithoutResult(_ -> write(fresh.values(), vanished, vocabularies, hooks));
        }
        return new FileCounts(fresh.size() + vanished.size(), unchanged, vocabularies, problems);
    }

    /** If another node stored the file, this node still has to copy it into its own file store. */
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
            Collection<TreeFileRow> fresh, List<String> vanished, boolean vocabularies, TransactionHooks hooks) {
        hooks.beforeWrite().run();
        rows.saveAll(fresh);
        rows.deleteAllById(vanished);
        if (vocabularies) {
            hooks.onVocabularyChange().run();
        }
    }

    private static boolean isDefinition(TreePath path) {
        return VOCABULARIES.contains(path.text()) || path.isDecisionModel();
    }
}
