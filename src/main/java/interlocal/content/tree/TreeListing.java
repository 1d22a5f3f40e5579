package interlocal.content.tree;

import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Walks a content folder. Collects the files whose names can be written again by an export, and reports the others. */
final class TreeListing extends SimpleFileVisitor<Path> {

    private static final int LONGEST_PATH = 400;

    private final Path root;
    private final NavigableMap<TreePath, TreeFile> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TreeListing(Path root) {
        this.root = root;
    }

    /** Lists a folder. The path of the folder itself may be a symbolic link. */
    static ContentTree of(Path folder) throws IOException {
        var listing = new TreeListing(folder.toRealPath());
        Files.walkFileTree(listing.root, listing);
        return new ContentTree(listing.files, listing.problems);
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
            add(file, path, attributes.size());
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
        var names = new ArrayList<String>();
        root.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private void follow(Path link, String path) throws IOException {
        try {
            var target = link.toRealPath();
            if (belongs(target)) {
                add(target, path, Files.size(target));
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

    private void add(Path file, String path, long size) {
        if (path.length() > LONGEST_PATH || !writable(path)) {
            complain(path, Rule.FILE_NAME, path);
        } else if (size > ContentTree.LARGEST_ATTACHMENT) {
            complain(path, Rule.FILE_SIZE, size, ContentTree.LARGEST_ATTACHMENT);
        } else {
            var added = TreeFile.of(new TreePath(path), file, size);
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

    /** Whether the name, converted to text, still denotes the same file. Names that are not valid text do not. */
    private boolean writable(String path) {
        try {
            return path.codePoints().noneMatch(TreeListing::unspeakable) && Files.exists(root.resolve(path));
        } catch (InvalidPathException unmappable) {
            return false;
        }
    }

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
