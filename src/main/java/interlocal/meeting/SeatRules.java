package interlocal.meeting;

import interlocal.meeting.Room.Seat;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomLimits;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState.NoteState;
import interlocal.meeting.protocol.RoomState.Person;
import interlocal.meeting.protocol.RoomState.Signature;
import interlocal.meeting.protocol.UserText;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rules for joining and leaving, and for the door. */
final class SeatRules {

    private SeatRules() {}

    /**
     * Joins, unless the key is in the room already.
     *
     * @param key the SHA-256 of the key of the person who joins
     * @param network the number of the network that the person comes from
     */
    static Decision join(Room room, String key, String nameInput, int partner, int network, Instant now) {
        if (room.charter().facilitator().equals(key)
                || room.seats().values().stream().anyMatch(seat -> seat.key().equals(key))) {
            return new Decision.Unchanged();
        }
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        if (room.progress().shut()) {
            return Decision.refused(Refusal.DOOR_SHUT);
        }
        if (partner < 0 || partner >= room.charter().topic().partners().size()) {
            return Decision.refused(Refusal.PARTNER_UNKNOWN);
        }
        var name = UserText.line(nameInput);
        if (!UserText.hasLetterOrDigit(name)) {
            return Decision.refused(Refusal.NAME_MISSING);
        }
        if (UserText.isLongerThan(RoomLimits.PERSON_NAME, name)) {
            return Decision.refused(Refusal.NAME_LONG);
        }
        if (room.seats().values().stream()
                .map(Seat::person)
                .anyMatch(person ->
                        person.partner() == partner && folded(person.name()).equals(folded(name)))) {
            return Decision.refused(Refusal.NAME_TAKEN);
        }
        if (room.seats().size() >= RoomLimits.PEOPLE) {
            return Decision.refused(Refusal.ROOM_FULL);
        }
        var progress = room.progress().withSeat();
        var number = progress.seatsGiven();
        var seats = new TreeMap<>(room.seats());
        seats.put(number, new Seat(new Person(number, name, partner), key, now, network));
        return new Decision.Changed(room.with(progress).withSeats(seats));
    }

    /** A name in the form in which names are compared: compatibility-normalised and lower-case. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    /** Lets nobody else in, or people again. */
    static Decision door(Room room, boolean shut) {
        if (room.stage() != RoomStage.OPEN) {
            return Decision.refused(RoomRules.refusalAt(room.stage()));
        }
        return room.progress().shut() == shut
                ? new Decision.Unchanged()
                : new Decision.Changed(room.with(room.progress().withDoor(shut)));
    }

    static Decision remove(Room room, int seat) {
        if (!room.seats().containsKey(seat)) {
            return new Decision.Unchanged();
        }
        return room.stage() == RoomStage.OPEN ? leave(room, seat) : Decision.refused(RoomRules.refusalAt(room.stage()));
    }

    /** Deletes all that the person contributed. A revealed round stays revealed even if no answer is left in it. */
    static Decision leave(Room room, int seat) {
        var grades = room.grades().entrySet().stream()
                .filter(answer -> answer.getKey().seat() != seat)
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        var seats = new TreeMap<>(room.seats());
        seats.remove(seat);
        return new Decision.Changed(room.withSeats(seats)
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
