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
import java.util.stream.Collectors;

/** Makes of a listed tree one in which the files of another system are records, where its mapping puts them. */
final class MappedTree {

    private final ContentTree listed;
    private final ContentMapping mapping;
    private final MappingReport report;
    private final Map<TreePath, TreeFile> stays = new TreeMap<>();
    private final Map<TreePath, Move> moves = new TreeMap<>();
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
        listed.files().forEach(this::place);
        var targets = moves.values().stream().collect(Collectors.toMap(move -> move.file.path(), Move::to));
        var conversion =
                new FileConversion(mapping, vocabularies(), new ForeignLinks(targets, stays::containsKey), report);
        var files = new TreeMap<>(stays);
        for (var move : moves.values()) {
            if (!isLeftOut(move, conversion)) {
                report.add(move.file.path().text(), Rule.MAPPED, shown(move.folder.path()), move.to.folder());
                files.put(move.to, converted(move, conversion));
            }
        }
        return new ContentTree(files, problems, waiting(), uncertain(), report::problems);
    }

    private void place(TreeFile file) {
        var path = file.path();
        var folder = mapping.folder(path).orElse(null);
        if (folder != null) {
            place(file, folder);
        } else if (path.isMarkdown() && path.recordType().isEmpty()) {
            var top = path.folder();
            report.add(path.text(), Rule.UNMAPPED, shown(top.equals(path.text()) ? "" : top));
        } else {
            stays.put(path, file);
        }
    }

    private void place(TreeFile file, MappedFolder folder) {
        var type = folder.type();
        if (type == null) {
            return;
        }
        if (file.path().isMarkdown()) {
            read(file, folder, type);
        } else {
            stays.put(file.path(), file);
        }
    }

    private void read(TreeFile file, MappedFolder folder, RecordType type) {
        var path = file.path();
        folder.named(path)
                .ifPresentOrElse(
                        named -> move(new Move(file, target(type, named), folder, named)),
                        () -> problems.add(file.problem(Rule.SLUG, path, path.recordName())));
    }

    private void move(Move move) {
        var before = moves.putIfAbsent(move.to, move);
        if (before != null) {
            problems.add(move.file.problem(Rule.DUPLICATE_SLUG, move.named.slug(), before.file.path()));
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

    private Set<TreePath> waiting() {
        return listed.waiting().stream().map(path -> target(path).orElse(path)).collect(Collectors.toSet());
    }

    /** Of a file in doubt, the record that it would be is in doubt; of a folder in doubt, everything. */
    private Set<String> uncertain() {
        var uncertain = new HashSet<>(listed.uncertain());
        for (var path : listed.uncertain()) {
            var target = target(new TreePath(path));
            if (target.isPresent()) {
                uncertain.add(target.get().text());
            } else if (mapping.concerns(path)) {
                uncertain.add("");
            }
        }
        return uncertain;
    }

    /** Where a Markdown file of the other system is a record; empty if it is none. */
    private Optional<TreePath> target(TreePath path) {
        return mapping.folder(path)
                .filter(_ -> path.isMarkdown())
                .flatMap(folder -> Optional.ofNullable(folder.type())
                        .flatMap(type -> folder.named(path).map(named -> target(type, named))));
    }
}
