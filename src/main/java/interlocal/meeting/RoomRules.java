package interlocal.meeting;

import interlocal.meeting.protocol.Command;
import interlocal.meeting.protocol.Refusal;
import interlocal.meeting.protocol.RoomStage;
import java.time.Instant;

/** The rules of a room as pure functions: a room and a command give a decision. */
final class RoomRules {

    private RoomRules() {}

    static Decision decide(Room room, Actor actor, Command command, Instant now) {
        return switch (command) {
            case Command.ByFacilitator mine ->
                actor instanceof Actor.Facilitator
                        ? facilitator(room, mine, now)
                        : Decision.refused(Refusal.FACILITATOR_ONLY);
            case Command.ByParticipant mine ->
                actor instanceof Actor.Participant(var seat)
                        ? participant(room, seat, mine, now)
                        : Decision.refused(Refusal.PARTICIPANT_ONLY);
            case Command.WriteNote note -> NoteRules.write(room, actor, note, now);
            case Command.EraseNote note -> NoteRules.erase(room, actor, note);
        };
    }

    private static Decision facilitator(Room room, Command.ByFacilitator command, Instant now) {
        return switch (command) {
            case Command.Reveal reveal -> RoundRules.reveal(room, reveal, now);
            case Command.AskAgain again -> RoundRules.askAgain(room, again);
            case Command.Remove remove -> SeatRules.remove(room, remove.seat());
            case Command.Door door -> SeatRules.door(room, door.shut());
            case Command.Lock _ -> StageRules.lock(room);
            case Command.Unlock unlock -> StageRules.unlock(room, unlock);
            case Command.Close close -> StageRules.close(room, close, now);
        };
    }

    private static Decision participant(Room room, int seat, Command.ByParticipant command, Instant now) {
        return switch (command) {
            case Command.Answer answer -> RoundRules.answer(room, seat, answer);
            case Command.SignOff signOff -> StageRules.signOff(room, seat, signOff, now);
            case Command.Leave _ -> SeatRules.leave(room, seat);
        };
    }

    /** The refusal to give at a stage at which nothing can be changed. */
    static Refusal refusalAt(RoomStage stage) {
        return stage == RoomStage.CLOSED ? Refusal.CLOSED : Refusal.LOCKED;
    }
}
