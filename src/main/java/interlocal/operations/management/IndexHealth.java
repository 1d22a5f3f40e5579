package interlocal.operations.management;

import interlocal.catalog.Changes;
import interlocal.catalog.fault.Outage;
import interlocal.operations.schedule.ContentSync;
import interlocal.search.Engine;
import interlocal.search.SearchUnavailable;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
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
        var last = ifInReach(changes::last);
        var position = ifInReach(engine::position);
        complete |=
                sync.hasRead() && last.isPresent() && (position.isEmpty() || position.getAsLong() >= last.getAsLong());
        return (engine.ready() && complete ? Health.up() : Health.outOfService())
                .withDetail("position", shown(position))
                .withDetail("last", shown(last))
                .withDetail("contentRead", sync.hasRead())
                .build();
    }

    private static Object shown(OptionalLong number) {
        return number.isEmpty() ? "out of reach" : number.getAsLong();
    }

    /** A number that an engine or a database knows; empty while it is away. */
    private static OptionalLong ifInReach(LongSupplier number) {
        try {
            return OptionalLong.of(number.getAsLong());
        } catch (SearchUnavailable away) {
            return OptionalLong.empty();
        } catch (RuntimeException failure) {
            if (Outage.of(failure).isEmpty()) {
                throw failure;
            }
            return OptionalLong.empty();
        }
    }
}
