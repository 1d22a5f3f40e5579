package interlocal.page;

/** What is at an address. */
public sealed interface Visit {

    record Shown(Page page) implements Visit {}

    /** The page has moved permanently to another address. */
    record Moved(String address) implements Visit {}
}
