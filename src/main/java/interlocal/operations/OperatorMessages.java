package interlocal.operations;

import interlocal.messages.MessageBundle;
import interlocal.messages.Reader;
import java.util.Locale;

/** What the portal says to the people who run it, in the language of their machine. */
public final class OperatorMessages {

    /** The name of the message bundle. */
    public static final String BUNDLE = "interlocal.operations.commands";

    private static final MessageBundle MESSAGES = MessageBundle.read(BUNDLE, OperatorMessages.class.getClassLoader());

    private OperatorMessages() {}

    /** The person at this machine. */
    public static Reader reader() {
        return new Reader(Locale.getDefault());
    }

    /**
     * The message under a key of {@code commands.properties}.
     *
     * @param values fill in {0}, {1} …
     */
    public static String get(String key, Object... values) {
        return MESSAGES.in(reader().language()).get(key, values);
    }
}
