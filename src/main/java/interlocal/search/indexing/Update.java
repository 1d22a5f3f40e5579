package interlocal.search.indexing;

import interlocal.content.Slug;

/** An update of the index in progress: fill it, commit it, close it. Closing it without a commit rolls it back. */
public interface Update extends AutoCloseable {

    /** Drops every entry, including those put earlier in this update. */
    void clear();

    /** Adds an entry, replacing any with the same slug. */
    void put(IndexEntry entry);

    /** Drops the entry with a slug, if there is one. */
    void delete(Slug slug);

    /**
     * Makes the whole update durable and visible at once, together with the position.
     *
     * @param position the sequence number of the last change that is now in the index
     */
    void commit(long position);

    /** Rolls back whatever was not committed. */
    @Override
    void close();
}
