package interlocal.meeting.minutes;

/** Looks up texts of the interface in the reader's language. */
@FunctionalInterface
public interface Wording {

    /**
     * The text of a message key.
     *
     * @param values the arguments for {0}, {1} …
     */
    String say(String key, Object... values);
}
