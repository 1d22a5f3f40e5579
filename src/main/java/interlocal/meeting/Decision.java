package interlocal.meeting;

import interlocal.meeting.protocol.Refusal;

/** What a command makes of a room. */
sealed interface Decision {

    /** Another room; its version is not counted yet. */
    record Changed(Room room) implements Decision {}

    /** It is so already. */
    record Unchanged() implements Decision {}

    record Refused(Refusal why) implements Decision {}

    static Decision refused(Refusal why) {
        return new Refused(why);
    }
}
