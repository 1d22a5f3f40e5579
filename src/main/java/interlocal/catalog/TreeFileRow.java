package interlocal.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A file of the content folder that is no record. */
@Entity
@Table(name = "tree_file")
class TreeFileRow {

    @Id
    private String path;

    private String sha256;
    private long size;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected TreeFileRow() {}

    TreeFileRow(String path, String sha256, long size) {
        this.path = path;
        this.sha256 = sha256;
        this.size = size;
    }

    String path() {
        return path;
    }

    String sha256() {
        return sha256;
    }

    long size() {
        return size;
    }
}
