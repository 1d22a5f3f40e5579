package interlocal.catalog;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.ImportedFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files of the content folder as last imported.
 *
 * @param records the published records that came from files
 * @param known what each file contained, by path
 */
record KnownFiles(List<RecordRow> records, Map<TreePath, ImportedFile> known) {

    static KnownFiles of(List<RecordRow> rows, List<AliasRow> aliases) {
        var imported = rows.stream()
                .filter(row -> row.isPublished() && row.importedSha256() != null)
                .toList();
        var aliasesOf = aliases.stream()
                .collect(groupingBy(AliasRow::recordId, mapping(alias -> new Slug(alias.slug()), toList())));
        var known = new HashMap<TreePath, ImportedFile>();
        var contested = new HashSet<TreePath>();
        for (var row : imported) {
            var path = new TreePath(row.path());
            var entry = new ImportedFile(
                    new Slug(row.slug()),
                    aliasesOf.getOrDefault(row.id(), List.of()),
                    Objects.requireNonNull(row.importedSha256()));
            if (known.put(path, entry) != null) {
                contested.add(path);
            }
        }
        // After an interrupted run, a file may belong to its former record and its new one. It is read again.
        known.keySet().removeAll(contested);
        return new KnownFiles(imported, Map.copyOf(known));
    }

    Optional<ImportedFile> find(TreePath path) {
        return Optional.ofNullable(known.get(path));
    }
}
