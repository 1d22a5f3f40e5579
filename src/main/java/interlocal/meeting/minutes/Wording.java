package interlocal.meeting.minutes;

/** Where the words of the interface come from. */
@FunctionalInterface
public interface Wording {

    /**
     * The words under a key.
     *
     * @param values fill in {0}, {1} …
     */
    String say(String key, Object... values);
}
