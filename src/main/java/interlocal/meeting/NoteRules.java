package interlocal.meeting;

import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.QuestionRound;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.UserText;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rules for notes. Everybody may write them, but only on questions that have been revealed: an earlier note could give
 * hidden answers away.
 */
final class NoteRules {

    private NoteRules() {}

    static Decision write(Room room, Actor actor, Command.WriteNote note, Instant now) {
        if (!room.asks(note.factor())) {
            return Decision.refused(Refusal.FACTOR_UNKNOWN);
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        if (room.revealed(new QuestionRound(note.factor(), 1)).isEmpty()) {
            return Decision.refused(Refusal.NOT_REVEALED);
        }
        var text = UserText.paragraphs(note.text());
        if (!UserText.hasLetterOrDigit(text)) {
            return Decision.refused(Refusal.NOTE_MISSING);
        }
        if (UserText.isLongerThan(RoomLimits.NOTE, text)) {
            return Decision.refused(Refusal.NOTE_LONG);
        }
        if (room.notes().size() >= RoomLimits.NOTES) {
            return Decision.refused(Refusal.NOTES_MANY);
        }
        var seat = seat(actor);
        if (room.notes().values().stream()
                .anyMatch(known -> Objects.equals(known.seat(), seat)
                        && known.factor().equals(note.factor())
                        && known.text().equals(text))) {
            return new Decision.Unchanged();
        }
        var progress = room.progress().withNote();
        var number = progress.notesWritten();
        var notes = new TreeMap<>(room.notes());
        notes.put(number, new NoteState(number, note.factor(), seat, text, now));
        return new Decision.Changed(room.with(progress).withNotes(notes));
    }

    static Decision erase(Room room, Actor actor, Command.EraseNote erase) {
        var note = room.notes().get(erase.note());
        if (note == null) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        if (actor instanceof Actor.Participant(var seat) && !Objects.equals(note.seat(), seat)) {
            return Decision.refused(Refusal.NOTE_OF_ANOTHER);
        }
        var notes = new TreeMap<>(room.notes());
        notes.remove(erase.note());
        return new Decision.Changed(room.withNotes(notes));
    }

    private static @Nullable Integer seat(Actor actor) {
        return actor instanceof Actor.Participant(var seat) ? seat : null;
    }
}
