package interlocal.discussion;

import interlocal.discussion.RoomState.NoteState;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Notes: everybody may write them, but on no question before it was revealed, lest they tell what is to be hidden. */
final class NoteRules {

    private NoteRules() {}

    static Verdict write(Room room, Actor actor, Command.WriteNote note, Instant now) {
        if (!room.asks(note.factor())) {
            return Verdict.no(Refusal.FACTOR_UNKNOWN);
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        if (room.revealed(new Asked(note.factor(), 1)).isEmpty()) {
            return Verdict.no(Refusal.NOT_REVEALED);
        }
        var text = Typed.paragraphs(note.text());
        if (!Typed.saysSomething(text)) {
            return Verdict.no(Refusal.NOTE_MISSING);
        }
        if (Typed.longerThan(Bounds.NOTE, text)) {
            return Verdict.no(Refusal.NOTE_LONG);
        }
        if (room.notes().size() >= Bounds.NOTES) {
            return Verdict.no(Refusal.NOTES_MANY);
        }
        var seat = seat(actor);
        if (room.notes().values().stream()
                .anyMatch(known -> Objects.equals(known.seat(), seat)
                        && known.factor().equals(note.factor())
                        && known.text().equals(text))) {
            return new Verdict.Unchanged();
        }
        var progress = room.progress().withNote();
        var number = progress.notesWritten();
        var notes = new TreeMap<>(room.notes());
        notes.put(number, new NoteState(number, note.factor(), seat, text, now));
        return new Verdict.Changed(room.with(progress).withNotes(notes));
    }

    static Verdict erase(Room room, Actor actor, Command.EraseNote erase) {
        var note = room.notes().get(erase.note());
        if (note == null) {
            return new Verdict.Unchanged();
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        if (actor instanceof Actor.Participant(var seat) && !Objects.equals(note.seat(), seat)) {
            return Verdict.no(Refusal.NOTE_OF_ANOTHER);
        }
        var notes = new TreeMap<>(room.notes());
        notes.remove(erase.note());
        return new Verdict.Changed(room.withNotes(notes));
    }

    private static @Nullable Integer seat(Actor actor) {
        return actor instanceof Actor.Participant(var seat) ? seat : null;
    }
}
