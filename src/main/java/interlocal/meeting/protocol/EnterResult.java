package interlocal.meeting.protocol;

/** The result of entering a room code. */
public sealed interface EnterResult {

    /**
     * The room of that code, as seen from outside.
     *
     * @param joinable whether people can still join
     * @param shut whether they cannot because the facilitator lets nobody else in
     */
    record Door(Topic topic, RoomStage stage, boolean joinable, boolean shut) implements EnterResult {}

    /** No room has this code: it was mistyped or guessed, or the room was deleted. */
    record Unknown() implements EnterResult {}

    /**
     * Too many wrong codes came from this client.
     *
     * @param seconds how long to wait before the next attempt
     */
    record TooMany(long seconds) implements EnterResult {}
}
