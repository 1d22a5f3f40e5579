package interlocal.catalog.file;

import interlocal.content.TreePath;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of the content folder that is not a record. */
@Entity
@Table(name = "tree_file")
class TreeFileRow {

    @Id
    private String path;

    private String sha256;
    private long size;
    private byte @Nullable [] source;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TreeFileRow() {}

    TreeFileRow(String path, String sha256, long size, byte @Nullable [] source) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
        this.source = source;
    }

    Attachments.Stored stored() {
        return new Attachments.Stored(new TreePath(path), size, sha256);
    }

    String path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    /**
     * Its bytes, if it is a vocabulary or a decision model. These are kept in the database, so that every node has them
     * at once.
     */
    Optional<byte[]> source() {
        return Optional.ofNullable(source);
    }
}
