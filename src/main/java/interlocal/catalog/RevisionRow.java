package interlocal.catalog;

import interlocal.content.Document;
import interlocal.content.Sha256;
import interlocal.markup.Heading;
import interlocal.markup.Rendering;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One accepted state of a record: its exact source and the rendered body. Never updated. */
@Entity
@Immutable
@Table(name = "revision")
class RevisionRow {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_id_seq")
    @SequenceGenerator(name = "revision_id_seq", sequenceName = "revision_id_seq", allocationSize = 100)
    private @Nullable Long id;

    private long recordId;
    private int number;

    @SuppressWarnings("UnusedVariable") // for people who query the table
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Origin origin;

    private Instant made;
    private String path;

    @Column(length = 1_000_000)
    private byte[] source;

    /** Of the source; absent in revisions that were made before there was one. */
    @Column(name = "source_sha256")
    private @Nullable String sourceSha256;

    private String html;
    private String words;
    private String outline;

    /** Of what the body was rendered to; absent in revisions that were made before there was one. */
    @Column(name = "rendered_sha256")
    private @Nullable String renderedSha256;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RevisionRow() {}

    RevisionRow(long recordId, int number, Origin origin, Instant made, Document document, byte[] source) {
        this.recordId = recordId;
        this.number = number;
        this.origin = origin;
        this.made = made;
        this.path = document.path();
        this.source = source;
        this.sourceSha256 = Sha256.of(source);
        this.html = document.rendered().html();
        this.words = document.rendered().text();
        this.outline = OutlineText.write(document.rendered().outline());
        this.renderedSha256 = checksum();
    }

    long id() {
        return Objects.requireNonNull(id, "not stored yet");
    }

    long recordId() {
        return recordId;
    }

    int number() {
        return number;
    }

    Instant made() {
        return made;
    }

    String path() {
        return path;
    }

    byte[] source() {
        return source;
    }

    /** Whether the source is what was stored. */
    boolean isSourceIntact() {
        return sourceSha256 == null || sourceSha256.equals(Sha256.of(source));
    }

    /** Whether what the body was rendered to is what was stored. */
    boolean isTextIntact() {
        return renderedSha256 == null || renderedSha256.equals(checksum());
    }

    private String checksum() {
        return Sha256.of(String.join("\0", html, words, outline).getBytes(StandardCharsets.UTF_8));
    }

    Rendering.Html rendered() {
        List<Heading> headings = OutlineText.read(outline);
        return new Rendering.Html(html, headings, words, List.of(), List.of());
    }
}
