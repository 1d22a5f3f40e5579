package interlocal.page;

import interlocal.content.TreePath;
import java.util.Locale;

/** What readers are told of a file before they take it. */
final class FileKinds {

    private FileKinds() {}

    /** Its kind, as its name ends: {@code PDF}. */
    static String kind(TreePath path) {
        var name = path.fileName();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** A size in bytes, in the unit that keeps it short. */
    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? Math.round(bytes / 1_000.0) + " kB"
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
    }
}
