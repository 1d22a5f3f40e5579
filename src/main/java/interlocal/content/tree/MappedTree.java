package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import interlocal.content.mapping.ContentMapping;
import interlocal.content.mapping.FileConversion;
import interlocal.content.mapping.ForeignLinks;
import interlocal.content.mapping.MappedFolder;
import interlocal.content.mapping.MappingReport;
import interlocal.content.mapping.NamePattern.Named;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes of a listed tree one in which the files of another system are records, where its mapping puts them. */
final class MappedTree {

    private final ContentTree listed;
    private final ContentMapping mapping;
    private final MappingReport report;
    private final Map<TreePath, TreeFile> stays = new TreeMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final Map<TreePath, TreePath> targets = new TreeMap<>();
    private final Map<TreePath, TreePath> taken = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A file of the other system, and where it goes. */
    private record Move(TreeFile file, TreePath to, MappedFolder folder, Named named) {}

    private MappedTree(ContentTree listed, ContentMapping mapping, MappingReport report) {
        this.listed = listed;
        this.mapping = mapping;
        this.report = report;
        this.problems.addAll(listed.problems());
    }

    static ContentTree of(ContentTree listed, ContentMapping mapping, MappingReport report) {
        return new MappedTree(listed, mapping, report).mapped();
    }

    private ContentTree mapped() {
        // those that are not read yet keep their names
        var paths = new TreeSet<>(listed.waiting());
        listed.files().forEach(file -> paths.add(file.path()));
        paths.forEach(path -> place(path, listed.find(path)));
        var links = new ForeignLinks(targets, stays::containsKey);
        var conversion = new FileConversion(mapping, vocabularies(), links, report);
        var files = new TreeMap<>(stays);
        for (var move : moves) {
            if (!isLeftOut(move, conversion)) {
                report.add(move.file.path().text(), Rule.MAPPED, shown(move.folder.path()), move.to.folder());
                files.put(move.to, converted(move, conversion));
            }
        }
        var waiting = listed.waiting().stream()
                .map(path -> targets.getOrDefault(path, path))
                .collect(Collectors.toSet());
        return new ContentTree(files, problems, waiting, uncertain(), report::problems);
    }

    private void place(TreePath path, Optional<TreeFile> file) {
        var folder = mapping.folder(path).orElse(null);
        if (folder != null && path.isMarkdown()) {
            Optional.ofNullable(folder.type()).ifPresent(type -> name(path, file, folder, type));
        } else if (folder == null && path.isMarkdown() && path.recordType().isEmpty()) {
            var top = path.folder();
            report.add(path.text(), Rule.UNMAPPED, shown(top.equals(path.text()) ? "" : top));
        } else if (folder == null || folder.type() != null) {
            file.ifPresent(found -> stays.put(path, found));
        }
    }

    /** Gives a file the first of its names that no other has. */
    private void name(TreePath path, Optional<TreeFile> file, MappedFolder folder, RecordType type) {
        var names = folder.named(path);
        for (var named : names) {
            var to = target(type, named);
            if (taken.putIfAbsent(to, path) == null) {
                targets.put(path, to);
                file.ifPresent(found -> moves.add(new Move(found, to, folder, named)));
                return;
            }
        }
        if (names.isEmpty()) {
            problems.add(Problem.of(path.text(), 0, Rule.SLUG, path, path.recordName()));
        } else {
            var slug = names.getFirst().slug();
            var other = taken.getOrDefault(target(type, names.getFirst()), path);
            problems.add(Problem.of(path.text(), 0, Rule.DUPLICATE_SLUG, slug, other));
        }
    }

    private static TreePath target(RecordType type, Named named) {
        return new TreePath(type.folder() + "/" + named.slug() + ".md");
    }

    private static String shown(String folder) {
        return folder.isEmpty() ? "." : folder;
    }

    private boolean isLeftOut(Move move, FileConversion conversion) {
        try {
            if (conversion.leavesOut(move.file.read(DocumentReader.LARGEST))) {
                report.add(move.file.path().text(), Rule.MAPPED_LEFT_OUT);
                return true;
            }
        } catch (IOException unreadable) {
            return false; // reported when it is read
        }
        return false;
    }

    private static TreeFile converted(Move move, FileConversion conversion) {
        return TreeFile.converted(
                move.to,
                move.file,
                bytes -> conversion.convert(move.file.path(), move.to, move.folder, move.named, bytes));
    }

    private Vocabularies vocabularies() {
        var found = new EnumMap<Scheme, Vocabulary>(Scheme.class);
        for (var scheme : Scheme.values()) {
            listed.find(new TreePath(scheme.file())).ifPresent(file -> found.put(scheme, vocabulary(scheme, file)));
        }
        return new Vocabularies(found);
    }

    private static Vocabulary vocabulary(Scheme scheme, TreeFile file) {
        try {
            return VocabularyReader.read(scheme, file.read(DocumentReader.LARGEST))
                    .vocabulary();
        } catch (IOException unreadable) {
            return Vocabulary.open();
        }
    }

    /** Of a file in doubt, the records that it could be are in doubt; of a folder in doubt, everything. */
    private Set<String> uncertain() {
        var uncertain = new HashSet<>(listed.uncertain());
        for (var text : listed.uncertain()) {
            var path = new TreePath(text);
            var folder = mapping.folder(path).orElse(null);
            if (folder != null && path.isMarkdown()) {
                Optional.ofNullable(folder.type()).stream()
                        .flatMap(type -> folder.named(path).stream().map(named -> target(type, named)))
                        .forEach(target -> uncertain.add(target.text()));
            } else if (mapping.concerns(text)) {
                uncertain.add("");
            }
        }
        return uncertain;
    }
}
