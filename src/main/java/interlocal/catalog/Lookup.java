package interlocal.catalog;

/** What is to be found at an address. */
public sealed interface Lookup {

    record Found(Published record) implements Lookup {}

    /** The record has another address now. */
    record Moved(String address) implements Lookup {}

    /** There was a record; it was withdrawn. */
    record Gone() implements Lookup {}

    record Unknown() implements Lookup {}
}
