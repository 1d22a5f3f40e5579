package interlocal.operations;

import interlocal.catalog.Changes;
import interlocal.search.Indexer;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the indexer at once of what this node publishes; what others publish it finds by looking. */
final class Waker {

    private final Indexer indexer;

    Waker(Indexer indexer) {
        this.indexer = indexer;
    }

    @TransactionalEventListener
    void published(Changes.Appended event) {
        indexer.wake();
    }
}
