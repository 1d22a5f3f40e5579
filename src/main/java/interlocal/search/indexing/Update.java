package interlocal.search.indexing;

import interlocal.content.Slug;

/** A change of the index under way: fill it, commit it, close it. Closed without a commit it is rolled back. */
public interface Update extends AutoCloseable {

    /** Drops every entry, those put into this update before included. */
    void clear();

    /** Adds an entry, in place of one with the same slug. */
    void put(IndexEntry entry);

    /** Drops the entry of a slug, if there is one. */
    void delete(Slug slug);

    /**
     * Makes all of it durable and visible at once, together with the position.
     *
     * @param position the sequence number of the last change that is now in the index
     */
    void commit(long position);

    /** Rolls back what was not committed. */
    @Override
    void close();
}
