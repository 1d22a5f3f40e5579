package interlocal.operations.management;

import interlocal.catalog.Changes;
import interlocal.operations.schedule.ContentSync;
import interlocal.search.Engine;
import interlocal.search.SearchUnavailable;
import java.util.OptionalLong;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Up when the index is open and has once contained everything published, after the first reading of the content. Later
 * changes are visible within moments, so they take no portal out of service. An unreachable index on other machines
 * does not either: records can be read without it, and all portals would go out of service at once.
 */
public final class IndexHealth implements HealthIndicator {

    private final Changes changes;
    private final Engine engine;
    private final ContentSync sync;
    private volatile boolean complete;

    public IndexHealth(Changes changes, Engine engine, ContentSync sync) {
        this.changes = changes;
        this.engine = engine;
        this.sync = sync;
    }

    @Override
    public Health health() {
        var last = changes.last();
        var position = position();
        complete |= sync.hasRead() && (position.isEmpty() || position.getAsLong() >= last);
        return (engine.ready() && complete ? Health.up() : Health.outOfService())
                .withDetail("position", position.isEmpty() ? "out of reach" : position.getAsLong())
                .withDetail("last", last)
                .withDetail("contentRead", sync.hasRead())
                .build();
    }

    private OptionalLong position() {
        try {
            return OptionalLong.of(engine.position());
        } catch (SearchUnavailable away) {
            return OptionalLong.empty();
        }
    }
}
