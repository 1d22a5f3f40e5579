package interlocal.catalog;

/** What is at the address of a record. */
public sealed interface Lookup {

    record Found(Published record) implements Lookup {}

    /** The record is at another address now, a path within the portal. */
    record Moved(String address) implements Lookup {}

    /** There was a record, but it was withdrawn. */
    record Gone() implements Lookup {}

    record Unknown() implements Lookup {}
}
