package interlocal.operations.watch;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.util.unit.DataSize;

/** Up while the disk of the data folder has space, a warning while it has little, down while nothing is written. */
public final class DiskHealth implements HealthIndicator {

    private static final Status WARNING = new Status("WARNING");

    private final DiskWatch watch;

    public DiskHealth(DiskWatch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        var status = switch (watch.space()) {
            case ENOUGH -> Status.UP;
            case LITTLE -> WARNING;
            case NONE -> Status.DOWN;
        };
        return Health.status(status)
                .withDetail("folder", watch.data().path().toString())
                .withDetail(
                        "freeMegabytes", DataSize.ofBytes(watch.data().free()).toMegabytes())
                .withDetail(
                        "reserveMegabytes",
                        DataSize.ofBytes(watch.data().reserve()).toMegabytes())
                .build();
    }
}
