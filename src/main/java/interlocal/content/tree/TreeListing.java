package interlocal.content.tree;

import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Walks a content folder. Collects the files whose names can be written again by an export, and reports the others. */
final class TreeListing extends SimpleFileVisitor<Path> {

    private static final int LONGEST_PATH = 400;

    private final Path root;
    private final FileNames names;
    private final Unrest unrest;
    private final NavigableMap<TreePath, TreeFile> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<TreePath> waiting = new HashSet<>();

    private TreeListing(Path root, Unrest unrest) {
        this.root = root;
        this.unrest = unrest;
        this.names = new FileNames(root);
    }

    /** Lists a folder. The path of the folder itself may be a symbolic link. */
    static ContentTree of(ContentFolder folder) throws IOException {
        var listing = new TreeListing(folder.path().toRealPath(), folder.unrest());
        Files.walkFileTree(listing.root, listing);
        return new ContentTree(listing.files, listing.problems, listing.waiting, listing.changed(), List::of);
    }

    /** The paths that have changed lately, also of files that are gone and may come back in a moment. */
    private List<String> changed() {
        return unrest.changed().stream()
                .filter(file -> file.startsWith(root))
                .map(names::of)
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return hidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
        if (hidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        var path = inTree(file);
        if (attributes.isSymbolicLink()) {
            follow(file, path);
        } else if (attributes.isRegularFile()) {
            add(file, path, attributes);
        } else {
            complain(path, Rule.UNREADABLE, Phrase.of("no-regular-file"));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        problems.add(Problem.unreadable(new TreePath(inTree(file)).text(), failure));
        return FileVisitResult.CONTINUE;
    }

    private boolean hidden(Path file) {
        return !file.equals(root) && file.getFileName().toString().startsWith(".");
    }

    private String inTree(Path file) {
        return names.of(file);
    }

    private void follow(Path link, String path) throws IOException {
        try {
            var target = link.toRealPath();
            if (belongs(target)) {
                add(target, path, Files.readAttributes(target, BasicFileAttributes.class));
                return;
            }
        } catch (IOException dangling) {
            // reported like any link that cannot be followed
        }
        complain(path, Rule.SYMBOLIC_LINK);
    }

    /** Whether the target of a link is itself a content file of this folder. */
    private boolean belongs(Path file) {
        if (!file.startsWith(root) || !Files.isRegularFile(file)) {
            return false;
        }
        for (var name : root.relativize(file)) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private void add(Path file, String path, BasicFileAttributes attributes) {
        var size = attributes.size();
        if (path.length() > LONGEST_PATH) {
            complain(path, Rule.PATH_LENGTH, path.length(), LONGEST_PATH);
        } else if (path.codePoints().anyMatch(TreeListing::unspeakable)) {
            complain(path, Rule.FILE_NAME, path);
        } else if (size > ContentTree.LARGEST_ATTACHMENT) {
            complain(path, Rule.FILE_SIZE, size, ContentTree.LARGEST_ATTACHMENT);
        } else if (unrest.holds(file, attributes.lastModifiedTime())) {
            waiting.add(new TreePath(path));
        } else {
            var added = TreeFile.listed(new TreePath(path), file, attributes);
            if (files.containsKey(added.path())) {
                complain(path, Rule.DUPLICATE_NAME, path);
                if (!path.equals(added.path().text())) {
                    return;
                }
            }
            files.put(added.path(), added);
            if (added.path().isList()) {
                addRows(added);
            }
        }
    }

    private void addRows(TreeFile list) {
        try {
            var read = ProviderList.read(list);
            problems.addAll(read.problems());
            read.rows().forEach(row -> files.put(row.path(), row));
        } catch (IOException unreadable) {
            problems.add(list.unreadable(unreadable));
        }
    }

    /** Whether a character keeps a name from being written again by an export; names that are not UTF-8 have U+FFFD. */
    private static boolean unspeakable(int character) {
        return Character.isISOControl(character)
                || (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                || character == 0xFFFD
                || character == '\\';
    }

    private void complain(String path, Rule rule, Object... details) {
        problems.add(Problem.of(new TreePath(path).text(), 0, rule, details));
    }
}
