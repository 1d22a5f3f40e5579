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
 * ignored. A symbolic link is followed if it leads to a file of the same folder.
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
     * @throws IOException if it is not a folder or cannot be read
     */
    public static ContentTree list(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        return TreeListing.of(root);
    }

    /** The files in the order of their paths. The rows of a list follow the list. */
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
     * Whether a file is listed, or may exist although it is not, because it or a folder above it had an error. In that
     * case the file must not be taken for deleted.
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

    /**
     * The problems of the folder itself: links that are not followed, names that are refused, lists that cannot be
     * read.
     */
    public List<Problem> problems() {
        return problems;
    }
}
