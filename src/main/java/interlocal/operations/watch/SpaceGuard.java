package interlocal.operations.watch;

import interlocal.catalog.file.DataFolder;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * Refuses to begin transactions that write while the disk of the data folder has only its reserve left. A database that
 * met a full disk in the middle of a write would close itself.
 */
public final class SpaceGuard implements TransactionExecutionListener {

    private final DataFolder data;

    public SpaceGuard(DataFolder data) {
        this.data = data;
    }

    @Override
    public void beforeBegin(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            data.requireSpace();
        }
    }
}
