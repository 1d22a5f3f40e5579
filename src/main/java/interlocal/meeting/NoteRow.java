package interlocal.meeting;

import interlocal.content.Slug;
import interlocal.meeting.protocol.RoomState.NoteState;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A note on a question. */
@Entity
@Table(name = "room_note")
class NoteRow {

    @EmbeddedId
    private Id id;

    private String factor;
    private @Nullable Integer seat;
    private String words;
    private Instant written;

    @Embeddable
    record Id(String room, int number) {}

    @SuppressWarnings("NullAway.Init") // for JPA
    protected NoteRow() {}

    NoteRow(String room, NoteState note) {
        this.id = id(room, note.number());
        this.factor = note.factor().text();
        this.seat = note.seat();
        this.words = note.text();
        this.written = note.written();
    }

    static Id id(String room, int number) {
        return new Id(room, number);
    }

    NoteState note() {
        return new NoteState(id.number(), new Slug(factor), seat, words, written);
    }
}
