package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The files of a content folder, as they were when listed. Hidden files and folders (whose names begin with a dot) are
 * no content. A symbolic link is followed if it leads to a file of the same folder.
 */
public final class ContentTree {

    /** The largest file that is not a document, in bytes. */
    public static final int LARGEST_ATTACHMENT = 50_000_000;

    private final NavigableMap<TreePath, TreeFile> files;
    private final List<Problem> problems;
    private final Set<String> troubled;

    ContentTree(NavigableMap<TreePath, TreeFile> files, List<Problem> problems) {
        this.files = new TreeMap<>(files);
        this.problems = problems.stream().sorted().toList();
        this.troubled =
                problems.stream().filter(Problem::isError).map(Problem::path).collect(Collectors.toUnmodifiableSet());
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
        return TreeListing.of(root);
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
        return problems;
    }
}
