package interlocal.catalog;

import interlocal.content.ContentTree;
import interlocal.content.TreeFile;
import interlocal.content.TreePath;
import interlocal.content.TreeReader;
import interlocal.vocabulary.Scheme;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the files of the content folder that are no records: vocabularies and attachments. */
@Component
class LooseFiles {

    private static final Set<String> VOCABULARIES =
            Arrays.stream(Scheme.values()).map(Scheme::file).collect(Collectors.toUnmodifiableSet());

    private final TreeFileRows rows;
    private final FileStore store;
    private final Changes changes;

    LooseFiles(TreeFileRows rows, FileStore store, Changes changes) {
        this.rows = rows;
        this.store = store;
        this.changes = changes;
    }

    /** How many files were kept or given up, and whether a vocabulary was among them. */
    record Tally(int changed, int unchanged, boolean vocabularies) {}

    /** Makes the kept files those of the tree; a vocabulary in error stays as it was. */
    @Transactional
    public Tally sync(ContentTree tree, TreeReader reader) throws IOException {
        var kept = new HashMap<String, String>();
        rows.findAll().forEach(row -> kept.put(row.path(), row.sha256()));
        var changed = 0;
        var unchanged = 0;
        var vocabularies = false;
        for (var file : tree.files()) {
            if (file.path().recordType().isPresent()) {
                continue;
            }
            var before = kept.remove(file.path().text());
            if (file.sha256().equals(before)) {
                unchanged++;
            } else if (!isVocabulary(file.path()) || reader.keeps(file.path())) {
                keep(file);
                changed++;
                vocabularies |= isVocabulary(file.path());
            }
        }
        for (var vanished : kept.keySet()) {
            rows.deleteById(vanished);
            changed++;
            vocabularies |= VOCABULARIES.contains(vanished);
        }
        if (vocabularies) {
            changes.appendVocabularies();
        }
        return new Tally(changed, unchanged, vocabularies);
    }

    private void keep(TreeFile file) throws IOException {
        rows.save(new TreeFileRow(file.path().text(), store.keep(file), file.size()));
    }

    private static boolean isVocabulary(TreePath path) {
        return VOCABULARIES.contains(path.text());
    }
}
