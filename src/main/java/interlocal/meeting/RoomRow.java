package interlocal.meeting;

import interlocal.content.DecisionModel;
import interlocal.content.Slug;
import interlocal.meeting.Room.Charter;
import interlocal.meeting.Room.Progress;
import interlocal.meeting.protocol.RoomCode;
import interlocal.meeting.protocol.RoomPartner;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.Topic;
import interlocal.vocabulary.Term;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A room, without the parts that have tables of their own. */
@Entity
@Table(name = "room")
class RoomRow {

    @Id
    private String code;

    private long version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RoomStage stage;

    private boolean shut;
    private @Nullable Long locked;
    private Instant opened;

    @SuppressWarnings("UnusedVariable") // for queries
    private Instant used;

    private @Nullable Instant closed;
    private String service;
    private @Nullable String serviceTerm;
    private String modelKey;
    private String facilitator;
    private String series;
    private int measurement;
    private @Nullable String continuation;

    @Column(name = "seats_given")
    private int seatsGiven;

    @Column(name = "notes_written")
    private int notesWritten;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected RoomRow() {}

    @SuppressWarnings("NullAway.Init") // update sets the stage
    RoomRow(Room room, Instant used) {
        var charter = room.charter();
        var topic = charter.topic();
        this.code = topic.code().text();
        this.opened = topic.opened();
        this.service = topic.service();
        this.serviceTerm = path(topic.serviceTerm());
        this.modelKey = topic.modelKey().text();
        this.facilitator = charter.facilitator();
        this.series = charter.series().text();
        this.measurement = topic.measurement();
        this.used = used;
        update(room);
    }

    final void update(Room room) {
        var progress = room.progress();
        this.version = room.version();
        this.stage = progress.stage();
        this.shut = progress.shut();
        this.locked = progress.locked();
        this.closed = progress.closed();
        this.seatsGiven = progress.seatsGiven();
        this.notesWritten = progress.notesWritten();
        var next = progress.continuation();
        this.continuation = next == null ? null : next.text();
    }

    void usedAt(Instant now) {
        used = now;
    }

    long version() {
        return version;
    }

    Slug modelKey() {
        return new Slug(modelKey);
    }

    Charter charter(List<RoomPartner> partners, DecisionModel model, String modelText) {
        var topic = new Topic(
                new RoomCode(code), service, term(serviceTerm), partners, modelKey(), model, measurement, opened);
        return new Charter(topic, modelText, new RoomCode(series), facilitator);
    }

    Progress progress() {
        return new Progress(
                stage,
                shut,
                locked,
                closed,
                seatsGiven,
                notesWritten,
                continuation == null ? null : new RoomCode(continuation));
    }

    static @Nullable String path(@Nullable Term term) {
        return term == null ? null : term.path();
    }

    static @Nullable Term term(@Nullable String path) {
        return path == null ? null : new Term(path);
    }
}
