package interlocal.page;

/** What is at an address. */
public sealed interface Visit {

    record Shown(Page page) implements Visit {}

    /** The same is to be found elsewhere, for good. */
    record Moved(String address) implements Visit {}
}
