package interlocal.content.tree;

import interlocal.content.Slug;
import java.io.IOException;
import java.util.List;

/**
 * A file that was accepted before.
 *
 * @param sha256 the SHA-256 of its bytes at that time, in hexadecimal
 */
public record ImportedFile(Slug slug, List<Slug> aliases, String sha256) {

    public ImportedFile {
        aliases = List.copyOf(aliases);
    }

    /** A file whose record has no aliases. */
    public ImportedFile(Slug slug, String sha256) {
        this(slug, List.of(), sha256);
    }

    /** Whether a file still has the same bytes; false if it cannot be read. */
    boolean is(TreeFile file) {
        try {
            return sha256.equals(file.sha256());
        } catch (IOException unreadable) {
            return false;
        }
    }
}
