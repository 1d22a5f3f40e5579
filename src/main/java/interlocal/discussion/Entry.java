package interlocal.discussion;

/** What somebody with a code finds. */
public sealed interface Entry {

    /**
     * The room of that code, seen from outside.
     *
     * @param joinable whether people may still join
     */
    record Door(Topic topic, Stage stage, boolean joinable) implements Entry {}

    /** There is no room of that code; it was mistyped, guessed, or the room was deleted. */
    record Unknown() implements Entry {}

    /** From here too many codes were tried that are none. */
    record TooMany(long seconds) implements Entry {}
}
