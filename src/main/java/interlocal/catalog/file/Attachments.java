package interlocal.catalog.file;

import interlocal.content.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files that belong to records. */
@Service
public class Attachments {

    private final TreeFileRows rows;
    private final FileStore store;

    Attachments(TreeFileRows rows, FileStore store) {
        this.rows = rows;
        this.store = store;
    }

    /**
     * A file.
     *
     * @param size in bytes
     * @param sha256 of its bytes, in hexadecimal
     */
    public record Stored(TreePath path, long size, String sha256) {}

    /** A file that readers may have; vocabularies, and Markdown in the wrong place, are none. */
    public Optional<Stored> find(TreePath path) {
        if (path.isMarkdown() || path.folder().equals("vocabulary")) {
            return Optional.empty();
        }
        return rows.findById(path.text()).map(TreeFileRow::stored);
    }

    public InputStream open(Stored file) throws IOException {
        return store.open(file.sha256());
    }
}
