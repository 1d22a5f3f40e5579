package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.Sha256;
import interlocal.content.TreePath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;

/** A file of the content folder, or a row of a list, which is read like a file. */
public final class TreeFile {

    private final TreePath path;
    private final long size;
    private final int line;
    private final FileBytes content;

    private interface FileBytes {
        InputStream open() throws IOException;
    }

    private TreeFile(TreePath path, long size, int line, FileBytes content) {
        this.path = path;
        this.size = size;
        this.line = line;
        this.content = content;
    }

    /**
     * Creates a file.
     *
     * @param file its path in the file system
     * @param size its size in bytes when listed
     */
    public static TreeFile of(TreePath path, Path file, long size) {
        return new TreeFile(path, size, 0, () -> Files.newInputStream(file));
    }

    /**
     * Creates a row of a list.
     *
     * @param line the line of the list in which the row begins, counted from 1
     * @param source the bytes of the equivalent Markdown file
     */
    static TreeFile row(TreePath path, int line, byte[] source) {
        return new TreeFile(path, source.length, line, () -> new ByteArrayInputStream(source));
    }

    public TreePath path() {
        return path;
    }

    /** The size in bytes when listed. */
    public long size() {
        return size;
    }

    public InputStream open() throws IOException {
        return content.open();
    }

    /** Its bytes, at most {@code limit} + 1 of them, so that callers notice a file that has grown too large. */
    public byte[] read(int limit) throws IOException {
        try (var in = open()) {
            return in.readNBytes(limit + 1);
        }
    }

    /** The SHA-256 of its bytes, in hexadecimal. */
    public String sha256() throws IOException {
        var digest = Sha256.digest();
        try (var in = new DigestInputStream(open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A problem of this file as a whole. */
    Problem problem(Rule rule, Object... details) {
        return placed(Problem.of(path.text(), 0, rule, details));
    }

    /** The problem that this file could not be read. */
    public Problem unreadable(IOException failure) {
        return placed(Problem.unreadable(path.text(), failure));
    }

    /** A problem of this file, placed where its author can find it. A problem of a row is placed in the list. */
    Problem placed(Problem problem) {
        return path.list()
                .map(list -> new Problem(
                        list.text(),
                        problem.rule() == Rule.UNKNOWN_KEY ? ProviderList.KEYS_LINE : line,
                        problem.rule(),
                        problem.details()))
                .orElse(problem);
    }

    @Override
    public String toString() {
        return path.text();
    }
}
