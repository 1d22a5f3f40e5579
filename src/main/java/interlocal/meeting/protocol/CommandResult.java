package interlocal.meeting.protocol;

/** What came of a command. */
public sealed interface CommandResult {

    /**
     * It is so: committed, and seen by everybody in the room.
     *
     * @param state as who gave the command sees it now
     */
    record Done(RoomState state) implements CommandResult {}

    /** It is so, and who gave the command is in the room no longer. */
    record Left() implements CommandResult {}

    /** It was not done. */
    record Refused(Refusal why) implements CommandResult {}

    /** There is no such room, or nobody in it has this key. */
    record Unknown() implements CommandResult {}
}
