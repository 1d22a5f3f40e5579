package interlocal.content;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The files of a content folder, as they were when listed. Hidden files and folders (whose names begin with a dot) are
 * no content. A symbolic link is followed if it leads to a file of the same folder.
 */
public final class ContentTree {

    /** The largest file that is not a document, in bytes. */
    public static final int LARGEST_ATTACHMENT = 50_000_000;

    private static final int LONGEST_PATH = 400;

    private final Path root;
    private final NavigableMap<TreePath, TreeFile> files = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> troubled = new HashSet<>();

    private ContentTree(Path root) throws IOException {
        this.root = root.toRealPath();
        Files.walkFileTree(this.root, new Visitor());
        Collections.sort(problems);
        problems.stream().filter(Problem::isError).map(Problem::path).forEach(troubled::add);
    }

    /**
     * Lists a folder.
     *
     * @throws IOException if it is no folder or cannot be read
     */
    public static ContentTree list(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        return new ContentTree(root);
    }

    /** The files in the order of their paths, the rows of a list after it. */
    public List<TreeFile> files() {
        return List.copyOf(files.values());
    }

    public Optional<TreeFile> find(TreePath path) {
        return Optional.ofNullable(files.get(path));
    }

    public boolean has(TreePath path) {
        return files.containsKey(path);
    }

    /**
     * Whether a file may be there although it is not listed, because it or a folder above it was complained of: then
     * nothing follows from its absence.
     */
    public boolean mayHave(TreePath path) {
        if (troubled.contains("")
                || troubled.contains(path.text())
                || path.list().filter(list -> troubled.contains(list.text())).isPresent()) {
            return true;
        }
        for (var slash = path.text().indexOf('/');
                slash >= 0;
                slash = path.text().indexOf('/', slash + 1)) {
            if (troubled.contains(path.text().substring(0, slash))) {
                return true;
            }
        }
        return has(path);
    }

    /** What is wrong with the folder itself: links and names that are not followed, lists that cannot be divided. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

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
                problem(path, Rule.UNREADABLE, "it is not a regular file");
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            problem(inTree(file), Rule.UNREADABLE, failure.getClass().getSimpleName());
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

        /** Whether a file is content under its own name. */
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
            problem(path, Rule.SYMBOLIC_LINK);
        }

        private void add(Path file, String path, long size) {
            if (path.length() > LONGEST_PATH || !writable(path)) {
                problem(path, Rule.FILE_NAME, path);
            } else if (size > LARGEST_ATTACHMENT) {
                problem(path, Rule.FILE_SIZE, size, LARGEST_ATTACHMENT);
            } else {
                var added = TreeFile.of(new TreePath(path), file, size);
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
                problem(
                        list.path().text(),
                        Rule.UNREADABLE,
                        unreadable.getClass().getSimpleName());
            }
        }

        /** Whether the name, once it is text, still means the same file: bytes that are no text do not. */
        private boolean writable(String path) {
            try {
                return path.codePoints().noneMatch(Visitor::unspeakable) && Files.exists(root.resolve(path));
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

        private void problem(String path, Rule rule, Object... details) {
            var one = new Problems(path);
            one.add(0, rule, details);
            problems.addAll(one.sorted());
        }
    }
}
