package interlocal.meeting.protocol;

/** The result of a command. */
public sealed interface CommandResult {

    /**
     * The command is carried out and committed, or the room was already as it wants.
     *
     * @param state the room as seen by the person who gave the command
     */
    record Done(RoomState state) implements CommandResult {}

    /** The command is carried out, and the person who gave it is no longer in the room. */
    record Left() implements CommandResult {}

    /** The command was refused; nothing has changed. */
    record Refused(Refusal why) implements CommandResult {}

    /** There is no such room, or nobody in it has this key. */
    record Unknown() implements CommandResult {}
}
