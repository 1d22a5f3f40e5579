package interlocal.page.record;

import interlocal.content.TreePath;
import interlocal.messages.Messages;
import java.util.Locale;

/** The kind and size of a file, as shown beside its link. */
final class FileKinds {

    private FileKinds() {}

    /** The kind of a file, from the ending of its name: {@code PDF}. */
    static String kind(TreePath path) {
        var name = path.fileName();
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** A size given in bytes, written in a unit that keeps it short. */
    static String size(long bytes, Messages messages) {
        if (bytes < 1_000) {
            return messages.get("file.bytes", bytes);
        }
        return bytes < 1_000_000
                ? messages.get("file.kilobytes", Math.round(bytes / 1_000.0))
                : messages.get("file.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }
}
