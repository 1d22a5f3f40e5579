package interlocal.catalog;

/** Where a revision came from. */
public enum Origin {
    /** A file of the content folder. */
    IMPORT,
    /** Somebody who wrote in the portal. */
    PORTAL
}
