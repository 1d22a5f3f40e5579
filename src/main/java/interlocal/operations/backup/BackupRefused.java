package interlocal.operations.backup;

import interlocal.operations.OperatorMessages;

/** Thrown when a backup cannot be written or restored as things are; nothing has changed then. Its message says what to do. */
public final class BackupRefused extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * Refuses with a message of {@code commands.properties}.
     *
     * @param values fill in {0}, {1} …
     */
    public BackupRefused(String key, Object... values) {
        super(OperatorMessages.get(key, values));
    }
}
