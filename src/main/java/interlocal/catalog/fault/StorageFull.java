package interlocal.catalog.fault;

import org.springframework.dao.NonTransientDataAccessResourceException;

/** Thrown instead of writing when the disk of the data folder has only its reserve left. Nothing was written. */
public final class StorageFull extends NonTransientDataAccessResourceException {

    private static final long serialVersionUID = 1;

    public StorageFull() {
        super("The disk of the data folder is full: nothing is written until it has space again");
    }
}
