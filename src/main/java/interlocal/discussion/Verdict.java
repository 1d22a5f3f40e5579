package interlocal.discussion;

/** What a command makes of a room. */
sealed interface Verdict {

    /** Another room; its version is not counted yet. */
    record Changed(Room room) implements Verdict {}

    /** It is so already. */
    record Unchanged() implements Verdict {}

    record Refused(Refusal why) implements Verdict {}

    static Verdict no(Refusal why) {
        return new Refused(why);
    }
}
