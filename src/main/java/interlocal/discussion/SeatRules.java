package interlocal.discussion;

import interlocal.discussion.Room.Seat;
import interlocal.discussion.RoomState.NoteState;
import interlocal.discussion.RoomState.Person;
import interlocal.discussion.RoomState.Signature;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Joining and leaving. */
final class SeatRules {

    private SeatRules() {}

    /**
     * Joins; whoever is in the room already stays there as they are.
     *
     * @param key the SHA-256 of the key that will be theirs
     */
    static Verdict join(Room room, String key, String typedName, int partner, Instant now) {
        if (room.charter().facilitator().equals(key)
                || room.seats().values().stream().anyMatch(seat -> seat.key().equals(key))) {
            return new Verdict.Unchanged();
        }
        if (room.stage() != Stage.OPEN) {
            return Verdict.no(Rules.over(room.stage()));
        }
        if (partner < 0 || partner >= room.charter().topic().partners().size()) {
            return Verdict.no(Refusal.PARTNER_UNKNOWN);
        }
        var name = Typed.line(typedName);
        if (!Typed.saysSomething(name)) {
            return Verdict.no(Refusal.NAME_MISSING);
        }
        if (Typed.longerThan(Bounds.PERSON_NAME, name)) {
            return Verdict.no(Refusal.NAME_LONG);
        }
        if (room.seats().values().stream()
                .map(Seat::person)
                .anyMatch(person ->
                        person.partner() == partner && folded(person.name()).equals(folded(name)))) {
            return Verdict.no(Refusal.NAME_TAKEN);
        }
        if (room.seats().size() >= Bounds.PEOPLE) {
            return Verdict.no(Refusal.ROOM_FULL);
        }
        var progress = room.progress().withSeat();
        var number = progress.seatsGiven();
        var seats = new TreeMap<>(room.seats());
        seats.put(number, new Seat(new Person(number, name, partner), key, now));
        return new Verdict.Changed(room.with(progress).withSeats(seats));
    }

    /** As it sounds when it is called out. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static Verdict remove(Room room, int seat) {
        if (!room.seats().containsKey(seat)) {
            return new Verdict.Unchanged();
        }
        return room.stage() == Stage.OPEN ? leave(room, seat) : Verdict.no(Rules.over(room.stage()));
    }

    /** A round of which nothing is left stays revealed: its question was asked. */
    static Verdict leave(Room room, int seat) {
        var grades = room.grades().entrySet().stream()
                .filter(answer -> answer.getKey().seat() != seat)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        var seats = new TreeMap<>(room.seats());
        seats.remove(seat);
        return new Verdict.Changed(room.withSeats(seats)
                .withGrades(grades)
                .withNotes(without(room.notes(), (NoteState note) -> Objects.equals(note.seat(), seat)))
                .withSignatures(without(room.signatures(), (Signature signature) -> signature.seat() == seat)));
    }

    private static <T> SortedMap<Integer, T> without(SortedMap<Integer, T> all, Predicate<T> theirs) {
        var others = new TreeMap<>(all);
        others.values().removeIf(theirs);
        return others;
    }
}
