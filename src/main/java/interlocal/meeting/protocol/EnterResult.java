package interlocal.meeting.protocol;

/** What somebody with a code finds. */
public sealed interface EnterResult {

    /**
     * The room of that code, seen from outside.
     *
     * @param joinable whether people may still join
     */
    record Door(Topic topic, RoomStage stage, boolean joinable) implements EnterResult {}

    /** There is no room of that code; it was mistyped, guessed, or the room was deleted. */
    record Unknown() implements EnterResult {}

    /** From here too many codes were tried that are none. */
    record TooMany(long seconds) implements EnterResult {}
}
