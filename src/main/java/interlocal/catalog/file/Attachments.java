package interlocal.catalog.file;

import interlocal.content.TreePath;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The files that readers may download. */
@Service
public class Attachments {

    private final TreeFileRows rows;
    private final FileStore store;

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
     */
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
