package interlocal.meeting;

import interlocal.meeting.protocol.Refusal;

/** The outcome of a command under the rules of a room. */
sealed interface Decision {

    /** The room after the command, with its version not yet incremented. */
    record Changed(Room room) implements Decision {}

    /** The room is already as the command wants it. */
    record Unchanged() implements Decision {}

    record Refused(Refusal why) implements Decision {}

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
