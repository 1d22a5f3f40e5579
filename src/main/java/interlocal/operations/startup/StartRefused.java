package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;

/** Thrown when the portal cannot start with its settings or on this machine. Its message is a sentence that says what to do. */
public final class StartRefused extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /**
     * Refuses with a message of {@code commands.properties}.
     *
     * @param values fill in {0}, {1} …
     */
    StartRefused(String key, Object... values) {
        super(OperatorMessages.get(key, values));
    }
}
