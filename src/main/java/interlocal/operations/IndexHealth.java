package interlocal.operations;

import interlocal.catalog.Changes;
import interlocal.search.Engine;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up when the index is open and, since the content was read for the first time, had everything that is published. What
 * is published later is visible within moments, so that it takes no portal out of service.
 */
final class IndexHealth implements HealthIndicator {

    private final Changes changes;
    private final Engine engine;
    private final ContentSync sync;
    private volatile boolean complete;

    IndexHealth(Changes changes, Engine engine, ContentSync sync) {
        this.changes = changes;
        this.engine = engine;
        this.sync = sync;
    }

    @Override
    public Health health() {
        var last = changes.last();
        complete |= sync.hasRead() && engine.position() >= last;
        return (engine.ready() && complete ? Health.up() : Health.outOfService())
                .withDetail("position", engine.position())
                .withDetail("last", last)
                .withDetail("contentRead", sync.hasRead())
                .build();
    }
}
