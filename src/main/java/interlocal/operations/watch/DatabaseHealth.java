package interlocal.operations.watch;

import interlocal.catalog.UnreadableRecords;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while the database answers; names the records that cannot be read from it. Asks the database nothing itself. */
public final class DatabaseHealth implements HealthIndicator {

    private final DatabaseWatch watch;
    private final UnreadableRecords unreadable;

    public DatabaseHealth(DatabaseWatch watch, UnreadableRecords unreadable) {
        this.watch = watch;
        this.unreadable = unreadable;
    }

    @Override
    public Health health() {
        var health = watch.absence()
                .map(absence ->
                        Health.down().withDetail("since", absence.since()).withDetail("reason", absence.reason()))
                .orElseGet(Health::up);
        var records = unreadable.reasons();
        return (records.isEmpty() ? health : health.withDetail("unreadable", records)).build();
    }
}
