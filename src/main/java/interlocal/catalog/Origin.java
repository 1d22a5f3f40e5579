package interlocal.catalog;

/** Where a revision came from. */
public enum Origin {
    /** A file of the content folder. */
    IMPORT,
    /** A text written in the portal itself. */
    PORTAL
}
