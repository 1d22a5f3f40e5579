package interlocal.content.tree;

import interlocal.content.Problem;
import interlocal.content.Rule;
import interlocal.content.Sha256;
import interlocal.content.TreePath;
import interlocal.content.mapping.ConvertedFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A file of the content folder, or a row of a list, which is read like a file. */
public final class TreeFile {

    private final TreePath path;
    private final long size;
    private final UnaryOperator<Problem> placement;
    private final FileBytes content;
    private final BooleanSupplier changed;

    private interface FileBytes {
        InputStream open() throws IOException;
    }

    private TreeFile(
            TreePath path, long size, UnaryOperator<Problem> placement, FileBytes content, BooleanSupplier changed) {
        this.path = path;
        this.size = size;
        this.placement = placement;
        this.content = content;
        this.changed = changed;
    }

    /**
     * Creates a file.
     *
     * @param file its path in the file system
     * @param size its size in bytes when listed
     */
    public static TreeFile of(TreePath path, Path file, long size) {
        return new TreeFile(path, size, UnaryOperator.identity(), () -> Files.newInputStream(file), () -> false);
    }

    /** Creates a file with its attributes when listed. */
    static TreeFile listed(TreePath path, Path file, BasicFileAttributes attributes) {
        return new TreeFile(
                path,
                attributes.size(),
                UnaryOperator.identity(),
                () -> Files.newInputStream(file),
                () -> differs(file, attributes));
    }

    /** A file that is gone does not differ: reading it says so. */
    private static boolean differs(Path file, BasicFileAttributes listed) {
        try {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.size() != listed.size() || !now.lastModifiedTime().equals(listed.lastModifiedTime());
        } catch (IOException gone) {
            return false;
        }
    }

    /**
     * Creates a row of a list.
     *
     * @param line the line of the list in which the row begins, counted from 1
     * @param keysLine the line that names the keys
     * @param source the bytes of the equivalent Markdown file
     */
    static TreeFile row(TreePath path, int line, int keysLine, byte[] source) {
        var list = path.list().orElseThrow().text();
        return new TreeFile(
                path,
                source.length,
                problem -> problem.at(list, problem.rule() == Rule.UNKNOWN_KEY ? keysLine : line),
                () -> new ByteArrayInputStream(source),
                () -> false);
    }

    /**
     * Creates a file that is another as it would be here.
     *
     * @param conversion makes the bytes of this one from those of the other
     */
    static TreeFile converted(TreePath path, TreeFile from, Function<byte[], ConvertedFile> conversion) {
        return new TreeFile(
                path,
                from.size,
                problem -> problem.at(from.path.text(), lineBefore(problem.line(), from, conversion)),
                () -> new ByteArrayInputStream(made(from, conversion).source()),
                from.changed);
    }

    private static ConvertedFile made(TreeFile from, Function<byte[], ConvertedFile> conversion) throws IOException {
        return conversion.apply(from.read(DocumentReader.LARGEST));
    }

    private static int lineBefore(int line, TreeFile from, Function<byte[], ConvertedFile> conversion) {
        try {
            return line == 0 ? 0 : made(from, conversion).before(line);
        } catch (IOException unreadable) {
            return 0;
        }
    }

    public TreePath path() {
        return path;
    }

    /** The path under which its author knows it: that of the list of a row, or of the file from which it is made. */
    String knownAs() {
        return problem(Rule.UNREADABLE).path();
    }

    /** The size in bytes when listed. */
    public long size() {
        return size;
    }

    /** Whether it has changed since it was listed, so that it may be half written. */
    boolean hasChanged() {
        return changed.getAsBoolean();
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
        return placement.apply(problem);
    }

    @Override
    public String toString() {
        return path.text();
    }
}
