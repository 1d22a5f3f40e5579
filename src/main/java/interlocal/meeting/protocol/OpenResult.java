package interlocal.meeting.protocol;

/** The result of opening a room or continuing one. */
public sealed interface OpenResult {

    /**
     * The room is open.
     *
     * @param pass the facilitator's; its key is disclosed only here
     */
    record Done(Pass pass) implements OpenResult {}

    /** No room was opened. */
    record Refused(Refusal why) implements OpenResult {}

    /** There is no such room to continue, or nobody in it has this key. */
    record Unknown() implements OpenResult {}
}
