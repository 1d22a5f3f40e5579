package interlocal.catalog.file;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.catalog.fault.Outage;
import interlocal.content.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files that readers may download. */
@Service
public class Attachments {

    private static final int MOST = 2_000;

    private final TreeFileRows rows;
    private final FileStore store;
    private final Cache<TreePath, Stored> latest =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Attachments(TreeFileRows rows, FileStore store) {
        this.rows = rows;
        this.store = store;
    }

    /**
     * A stored file, without its bytes.
     *
     * @param size in bytes
     * @param sha256 of the bytes, in hexadecimal
     */
    public record Stored(TreePath path, long size, String sha256) {}

    /**
     * The file at a path. Empty if there is none, or if it is not for readers, like vocabularies and Markdown files.
     * While the database is away, files that were asked for lately are found all the same.
     */
    public Optional<Stored> find(TreePath path) {
        if (path.isMarkdown() || path.folder().equals("vocabulary")) {
            return Optional.empty();
        }
        try {
            var found = rows.findById(path.text()).map(TreeFileRow::stored);
            found.ifPresentOrElse(file -> latest.put(path, file), () -> latest.invalidate(path));
            return found;
        } catch (RuntimeException failure) {
            var known = latest.getIfPresent(path);
            if (known == null || !Outage.isAway(failure)) {
                throw failure;
            }
            return Optional.of(known);
        }
    }

    public InputStream open(Stored file) throws IOException {
        return store.open(file.sha256());
    }
}
