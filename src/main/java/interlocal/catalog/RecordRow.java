package interlocal.catalog;

import interlocal.content.Document;
import interlocal.content.RecordType;
import interlocal.content.TreePath;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A record and its current revision. */
@Entity
@Table(name = "record")
class RecordRow {

    /** What the name of a Markdown file ends in, as queries know it. */
    static final String MARKDOWN = ".md";

    enum State {
        PUBLISHED,
        ARCHIVED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_id_seq")
    @SequenceGenerator(name = "record_id_seq", sequenceName = "record_id_seq", allocationSize = 100)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RecordType type;

    private String path;

    /** For queries; of Markdown files, whatever their ending, it ends in {@link #MARKDOWN}. */
    @SuppressWarnings("UnusedVariable")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state = State.PUBLISHED;

    private long revisionId;
    private int revisionNumber;
    private String sha256;

    @Column(name = "imported_sha256")
    private @Nullable String importedSha256;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RecordRow() {}

    @SuppressWarnings("NullAway.Init") // moveTo sets path and file name
    RecordRow(Document document, String sha256) {
        this.slug = document.slug().text();
        this.type = document.type();
        moveTo(document.path());
        this.sha256 = sha256;
    }

    /** Makes a revision the current one and publishes the record. */
    void setCurrent(RevisionRow revision, Document document, String sha256) {
        this.revisionId = revision.id();
        this.revisionNumber = revision.number();
        this.type = document.type();
        moveTo(document.path());
        this.sha256 = sha256;
        this.state = State.PUBLISHED;
    }

    void imported(String fileSha256) {
        this.importedSha256 = fileSha256;
    }

    void moved(String path) {
        moveTo(path);
        this.state = State.PUBLISHED;
    }

    private void moveTo(String path) {
        this.path = path;
        var file = new TreePath(path);
        this.fileName = file.isMarkdown() ? file.recordName() + MARKDOWN : file.fileName();
    }

    void archive() {
        state = State.ARCHIVED;
    }

    /** Whether the record was changed in the portal since its file was last imported. */
    boolean changedSinceImport() {
        return !sha256.equals(importedSha256);
    }

    boolean isPublished() {
        return state == State.PUBLISHED;
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    String slug() {
        return slug;
    }

    RecordType type() {
        return type;
    }

    String path() {
        return path;
    }

    long revisionId() {
        return revisionId;
    }

    int revisionNumber() {
        return revisionNumber;
    }

    String sha256() {
        return sha256;
    }

    @Nullable
    String importedSha256() {
        return importedSha256;
    }
}
