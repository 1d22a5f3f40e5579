package interlocal.operations.startup;

import interlocal.catalog.Changes;
import interlocal.search.indexing.Indexer;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Starts the indexer with the portal, and wakes it when this node publishes something. It finds other changes by
 * polling.
 */
final class IndexerLifecycle {

    private final Indexer indexer;

    IndexerLifecycle(Indexer indexer) {
        this.indexer = indexer;
    }

    @EventListener
    void started(ApplicationStartedEvent event) {
        indexer.start();
    }

    @TransactionalEventListener
    void published(Changes.Appended event) {
        indexer.wake();
    }
}
