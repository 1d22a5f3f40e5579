package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * The files of a content folder, as they were when listed. Hidden files and folders (whose names begin with a dot) are
 * ignored. A symbolic link is followed if it leads to a file of the same folder.
 */
public final class ContentTree {

    /** The largest file that is not a document, in bytes. */
    public static final int LARGEST_ATTACHMENT = 50_000_000;

    private final NavigableMap<TreePath, TreeFile> files;
    private final List<Problem> problems;
    private final Set<TreePath> waiting;
    private final Set<String> uncertain = new TreeSet<>();
    private final Supplier<List<Problem>> remarks;

    /**
     * A tree.
     *
     * @param waiting the files that are not at rest
     * @param uncertain paths at and below which there may be other files
     * @param remarks gives what a mapping did, once the files were read
     */
    ContentTree(
            NavigableMap<TreePath, TreeFile> files,
            Collection<Problem> problems,
            Set<TreePath> waiting,
            Collection<String> uncertain,
            Supplier<List<Problem>> remarks) {
        this.files = new TreeMap<>(files);
        this.problems = problems.stream().sorted().toList();
        this.waiting = Set.copyOf(waiting);
        this.uncertain.addAll(uncertain);
        problems.stream().filter(Problem::isError).map(Problem::path).forEach(this.uncertain::add);
        waiting.forEach(path -> this.uncertain.add(path.text()));
        this.remarks = remarks;
    }

    /**
     * Lists a folder.
     *
     * @throws IOException if it is not a folder or cannot be read
     */
    public static ContentTree list(Path root) throws IOException {
        return list(ContentFolder.of(root, null));
    }

    /**
     * Lists a folder, with the files of another system as its mapping says.
     *
     * @throws IOException if it is not a folder or cannot be read
     */
    public static ContentTree list(ContentFolder folder) throws IOException {
        if (!Files.isDirectory(folder.path())) {
            throw new NotDirectoryException(folder.path().toString());
        }
        return TreeMapping.applied(TreeListing.of(folder), folder.mapping());
    }

    /** The files in the order of their paths. The rows of a list follow the list. */
    public List<TreeFile> files() {
        return List.copyOf(files.values());
    }

    public Optional<TreeFile> find(TreePath path) {
        return Optional.ofNullable(files.get(path));
    }

    /** Whether there is a file, even if it cannot be read yet. */
    public boolean has(TreePath path) {
        return files.containsKey(path) || waiting.contains(path);
    }

    /** The files that changed so lately that they may be half written; they are not among the files. */
    public Set<TreePath> waiting() {
        return waiting;
    }

    /**
     * Whether a file is listed, or may exist although it is not, because it or a folder above it had an error or is not
     * at rest. In that case the file must not be taken for deleted.
     */
    public boolean mayHave(TreePath path) {
        if (uncertain.contains("")
                || uncertain.contains(path.text())
                || path.list().filter(list -> uncertain.contains(list.text())).isPresent()) {
            return true;
        }
        for (var slash = path.text().indexOf('/');
                slash >= 0;
                slash = path.text().indexOf('/', slash + 1)) {
            if (uncertain.contains(path.text().substring(0, slash))) {
                return true;
            }
        }
        return has(path);
    }

    /** Paths at and below which there may be files that are not listed. */
    Set<String> uncertain() {
        return uncertain;
    }

    /** What the mapping of the folder did, line by line; complete once all its files were read. */
    List<Problem> remarks() {
        return remarks.get();
    }

    /**
     * The problems of the folder itself: links that are not followed, names that are refused, lists that cannot be
     * read.
     */
    public List<Problem> problems() {
        return problems;
    }
}
