package interlocal.meeting;

import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomStage;
import interlocal.meeting.protocol.RoomState.Signature;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rules for locking, signing off and closing. */
final class StageRules {

    private StageRules() {}

    static Decision lock(Room room) {
        if (room.stage() != RoomStage.OPEN) {
            return room.stage() == RoomStage.LOCKED ? new Decision.Unchanged() : Decision.refused(Refusal.CLOSED);
        }
        if (room.rounds().values().stream().allMatch(round -> round.revealed() == null)) {
            return Decision.refused(Refusal.NOTHING_REVEALED);
        }
        return new Decision.Changed(room.with(room.progress().at(RoomStage.LOCKED, room.version() + 1, null)));
    }

    static Decision unlock(Room room, Command.Unlock unlock) {
        if (room.stage() != RoomStage.LOCKED) {
            return room.stage() == RoomStage.OPEN ? new Decision.Unchanged() : Decision.refused(Refusal.CLOSED);
        }
        return isOutdated(room, unlock.locked())
                ? Decision.refused(Refusal.LOCKED_ANEW)
                : new Decision.Changed(room.with(room.progress().at(RoomStage.OPEN, null, null))
                        .withSignatures(new TreeMap<>()));
    }

    static Decision signOff(Room room, int seat, Command.SignOff signOff, Instant now) {
        if (room.stage() != RoomStage.LOCKED) {
            return Decision.refused(room.stage() == RoomStage.OPEN ? Refusal.NOT_LOCKED : Refusal.CLOSED);
        }
        if (isOutdated(room, signOff.locked())) {
            return Decision.refused(Refusal.LOCKED_ANEW);
        }
        var partner = room.person(seat).partner();
        if (room.signatures().containsKey(partner)) {
            return new Decision.Unchanged();
        }
        var signatures = new TreeMap<>(room.signatures());
        signatures.put(partner, new Signature(partner, seat, now));
        return new Decision.Changed(room.withSignatures(signatures));
    }

    static Decision close(Room room, Command.Close close, Instant now) {
        if (room.stage() != RoomStage.LOCKED) {
            return room.stage() == RoomStage.CLOSED ? new Decision.Unchanged() : Decision.refused(Refusal.NOT_LOCKED);
        }
        if (isOutdated(room, close.locked())) {
            return Decision.refused(Refusal.LOCKED_ANEW);
        }
        var seen = room.grades().entrySet().stream()
                .filter(answer -> room.revealed(answer.getKey().question()).isPresent())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Decision.Changed(
                room.with(room.progress().at(RoomStage.CLOSED, room.progress().locked(), now))
                        .withGrades(seen));
    }

    /** Whether the command refers to an earlier lock: the room was unlocked and locked again since. */
    private static boolean isOutdated(Room room, long locked) {
        return !Objects.equals(room.progress().locked(), locked);
    }
}
