package interlocal.search;

/**
 * An index and what answers from it. Questions may come from any thread at any time, also while an update is open: they
 * see the last committed state, whole. Updates are opened one at a time.
 */
public interface Engine extends AutoCloseable {

    /** Answers from the last committed state; never throws because of what the request says. */
    SearchResult ask(SearchRequest request);

    /** The sequence number of the last change that is durably in the index and visible; 0 if there is none. */
    long position();

    /** Whether it can answer at all; that it is up to date is for {@link Indexer#caughtUp()} to say. */
    boolean ready();

    /** Opens an update; nothing of it is visible or durable before its commit. */
    Update update();

    /** Gives up what it holds; the committed state stays. */
    @Override
    void close();
}
