package interlocal.operations.management;

import interlocal.catalog.Changes;
import interlocal.content.Problem;
import interlocal.content.Rule.Severity;
import interlocal.meeting.notify.RoomNotifier;
import interlocal.operations.backup.Backup;
import interlocal.operations.schedule.ContentSync;
import interlocal.search.Engine;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** The states of a portal as metrics; one that cannot be known at the moment is no number. */
public final class PortalMetrics implements MeterBinder {

    private final Changes changes;
    private final Engine engine;
    private final ContentSync content;
    private final RoomNotifier rooms;
    private final Backup backup;
    private final Clock clock;

    public PortalMetrics(
            Changes changes, Engine engine, ContentSync content, RoomNotifier rooms, Backup backup, Clock clock) {
        this.changes = changes;
        this.engine = engine;
        this.content = content;
        this.rooms = rooms;
        this.backup = backup;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "interlocal.index.lag", "changes", "Changes that search does not show yet", this::lag);
        content(meters);
        gauge(meters, "interlocal.rooms.open", "rooms", "Rooms that somebody looks at on this node", rooms::rooms);
        gauge(meters, "interlocal.rooms.people", "people", "Open views of rooms on this node", rooms::subscribers);
        gauge(
                meters,
                "interlocal.backup.age",
                "seconds",
                "Time since the last backup was made",
                () -> age(backup.last().map(Backup.Done::made)));
        gauge(
                meters,
                "interlocal.backup.size",
                "bytes",
                "Size of the last backup",
                () -> backup.last().map(Backup.Done::bytes).orElse(0L));
        FunctionCounter.builder("interlocal.backup.failures", backup, Backup::failures)
                .description("Backups that could not be made")
                .register(meters);
    }

    private void content(MeterRegistry meters) {
        gauge(
                meters,
                "interlocal.content.age",
                "seconds",
                "Time since the content folder was last read",
                () -> age(content.lastReport().map(report -> report.started().plus(report.took()))));
        gauge(
                meters,
                "interlocal.content.readable",
                null,
                "1 if the content folder could be read the last time, else 0",
                () -> content.unreadable().isEmpty() ? 1 : 0);
        gauge(
                meters,
                "interlocal.content.files",
                "files",
                "Files that the last reading found",
                () -> content.lastReport()
                        .map(report -> (double) report.files())
                        .orElse(Double.NaN));
        for (var severity : Severity.values()) {
            Gauge.builder("interlocal.content.problems", () -> problems(severity))
                    .description("Problems that the last reading found")
                    .tag("severity", severity.name().toLowerCase(Locale.ROOT))
                    .register(meters);
        }
    }

    private static void gauge(
            MeterRegistry meters, String name, @Nullable String unit, String description, DoubleSupplier value) {
        Gauge.builder(name, value::getAsDouble)
                .baseUnit(unit)
                .description(description)
                .register(meters);
    }

    private double lag() {
        return Math.max(0, changes.last() - engine.position());
    }

    private double problems(Severity severity) {
        return content.lastReport()
                .map(report -> (double) report.problems().stream()
                        .map(Problem::rule)
                        .filter(rule -> rule.severity() == severity)
                        .count())
                .orElse(Double.NaN);
    }

    private double age(Optional<Instant> last) {
        return last.map(then -> Duration.between(then, clock.instant()).toMillis() / 1_000d)
                .orElse(Double.NaN);
    }
}
