package interlocal.operations.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is in a backup.
 *
 * @param format {@link #FORMAT}
 * @param version of the format
 * @param schema the version of the database's last migration
 * @param made the time of the state that it holds
 * @param tables in an order in which each comes after those it refers to
 * @param sequences the next value of each
 * @param files those of the file store
 * @param lacking the SHA-256 of files that the catalog names but that were missing or damaged
 */
public record Manifest(
        String format,
        int version,
        String schema,
        Instant made,
        List<TablePart> tables,
        Map<String, Long> sequences,
        List<FilePart> files,
        List<String> lacking) {

    static final String FORMAT = "interlocal-backup";
    static final int VERSION = 1;
    static final String NAME = "manifest.json";

    private static final Pattern NAME_IN_SQL = Pattern.compile("[a-z][a-z0-9_]*");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    /** The rows of a table, each a line of JSON. */
    public record TablePart(String name, List<String> columns, long rows, long bytes, String sha256) {

        String path() {
            return path(name);
        }

        static String path(String table) {
            return "tables/" + table + ".jsonl";
        }

        private boolean isOurs() {
            return name != null
                    && columns != null
                    && NAME_IN_SQL.matcher(name).matches()
                    && columns.stream().allMatch(NAME_IN_SQL.asMatchPredicate());
        }
    }

    /** A file of the file store. */
    public record FilePart(String sha256, long bytes) {

        String path() {
            return "files/" + sha256.substring(0, 2) + "/" + sha256;
        }

        private boolean isOurs() {
            return sha256 != null && SHA256.matcher(sha256).matches();
        }
    }

    static Manifest of(Instant made, DatabaseCopy.Copied rows, StoredFiles.Copied files) {
        return new Manifest(
                FORMAT, VERSION, rows.schema(), made, rows.tables(), rows.sequences(), files.files(), files.lacking());
    }

    /** Whether it is one of ours: nothing is missing, and every name is of the kind that we give. */
    boolean isOurs() {
        return FORMAT.equals(format)
                && schema != null
                && made != null
                && tables != null
                && sequences != null
                && files != null
                && lacking != null
                && tables.stream().allMatch(TablePart::isOurs)
                && files.stream().allMatch(FilePart::isOurs)
                && sequences.keySet().stream().allMatch(NAME_IN_SQL.asMatchPredicate());
    }

    /** The names of all parts. */
    Set<String> paths() {
        return Stream.concat(
                        tables.stream().map(TablePart::path), files.stream().map(FilePart::path))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** How many rows all tables have together. */
    public long rows() {
        return tables.stream().mapToLong(TablePart::rows).sum();
    }
}
