package interlocal.operations;

import interlocal.search.Engine;
import interlocal.search.Indexer;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up when the content was read once, and the index is open and has caught up. */
final class IndexHealth implements HealthIndicator {

    private final Indexer indexer;
    private final Engine engine;
    private final ContentSync sync;

    IndexHealth(Indexer indexer, Engine engine, ContentSync sync) {
        this.indexer = indexer;
        this.engine = engine;
        this.sync = sync;
    }

    @Override
    public Health health() {
        var ready = engine.ready() && indexer.caughtUp() && sync.hasRead();
        return (ready ? Health.up() : Health.outOfService())
                .withDetail("position", engine.position())
                .withDetail("caughtUp", indexer.caughtUp())
                .withDetail("contentRead", sync.hasRead())
                .build();
    }
}
