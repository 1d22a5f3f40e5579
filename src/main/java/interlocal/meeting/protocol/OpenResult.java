package interlocal.meeting.protocol;

/** What came of opening a room, or of continuing one. */
public sealed interface OpenResult {

    /** It is open. The pass is its facilitator's; the key in it is told only here. */
    record Done(Pass pass) implements OpenResult {}

    /** It was not opened. */
    record Refused(Refusal why) implements OpenResult {}

    /** There is no such room to continue, or nobody in it has this key. */
    record Unknown() implements OpenResult {}
}
