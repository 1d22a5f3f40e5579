package interlocal.discussion;

import interlocal.discussion.RoomState.Signature;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Locking, signing off and closing. */
final class StageRules {

    private StageRules() {}

    static Verdict lock(Room room) {
        if (room.stage() != Stage.OPEN) {
            return room.stage() == Stage.LOCKED ? new Verdict.Unchanged() : Verdict.no(Refusal.CLOSED);
        }
        if (room.rounds().values().stream().allMatch(round -> round.revealed() == null)) {
            return Verdict.no(Refusal.NOTHING_REVEALED);
        }
        return new Verdict.Changed(room.with(room.progress().at(Stage.LOCKED, room.version() + 1, null)));
    }

    static Verdict unlock(Room room, Command.Unlock unlock) {
        if (room.stage() != Stage.LOCKED) {
            return room.stage() == Stage.OPEN ? new Verdict.Unchanged() : Verdict.no(Refusal.CLOSED);
        }
        return isOfAnother(room, unlock.locked())
                ? Verdict.no(Refusal.LOCKED_ANEW)
                : new Verdict.Changed(
                        room.with(room.progress().at(Stage.OPEN, null, null)).withSignatures(new TreeMap<>()));
    }

    static Verdict signOff(Room room, int seat, Command.SignOff signOff, Instant now) {
        if (room.stage() != Stage.LOCKED) {
            return Verdict.no(room.stage() == Stage.OPEN ? Refusal.NOT_LOCKED : Refusal.CLOSED);
        }
        if (isOfAnother(room, signOff.locked())) {
            return Verdict.no(Refusal.LOCKED_ANEW);
        }
        var partner = room.person(seat).partner();
        if (room.signatures().containsKey(partner)) {
            return new Verdict.Unchanged();
        }
        var signatures = new TreeMap<>(room.signatures());
        signatures.put(partner, new Signature(partner, seat, now));
        return new Verdict.Changed(room.withSignatures(signatures));
    }

    static Verdict close(Room room, Command.Close close, Instant now) {
        if (room.stage() != Stage.LOCKED) {
            return room.stage() == Stage.CLOSED ? new Verdict.Unchanged() : Verdict.no(Refusal.NOT_LOCKED);
        }
        if (isOfAnother(room, close.locked())) {
            return Verdict.no(Refusal.LOCKED_ANEW);
        }
        var seen = room.grades().entrySet().stream()
                .filter(answer -> room.revealed(answer.getKey().asked()).isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Verdict.Changed(
                room.with(room.progress().at(Stage.CLOSED, room.progress().locked(), now))
                        .withGrades(seen));
    }

    /** Whether the room was opened and locked again since the command was given. */
    private static boolean isOfAnother(Room room, long locked) {
        return !Objects.equals(room.progress().locked(), locked);
    }
}
