package interlocal.operations.watch;

import interlocal.catalog.fault.Damage;
import interlocal.catalog.fault.Outage;
import interlocal.operations.OperatorMessages;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the database answers, and opens and shuts its gate accordingly. What has become of the database is
 * logged once each time. An H2 database that has closed itself is opened again.
 */
public final class DatabaseWatch {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final int ANSWERS_WITHIN_SECONDS = 2;

    private final DatabaseGate gate;
    private final InstantSource clock;
    private volatile @Nullable Absence absence;

    /** Since when the database is away, and why. */
    record Absence(Instant since, String reason, boolean damaged) {}

    public DatabaseWatch(DatabaseGate gate, InstantSource clock) {
        this.gate = gate;
        this.clock = clock;
    }

    /** Looks once; not by several threads at a time. */
    void look() {
        var failure = failure();
        if (failure != null) {
            gate.pool().getHikariPoolMXBean().softEvictConnections();
            var again = failure();
            if (again == null && absence == null) {
                LOG.warn("The database had gone ({}) and is in use again.", Outage.reason(failure));
            }
            failure = again;
        }
        if (failure == null) {
            isBack();
        } else {
            isAway(failure);
        }
    }

    /** Why the database cannot be used; null if it can, or if all its connections are busy. */
    private @Nullable SQLException failure() {
        try (var connection = gate.pool().getConnection()) {
            ask(connection);
            return null;
        } catch (SQLException failure) {
            return Outage.isCrowding(failure) ? null : failure;
        }
    }

    private static void ask(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWERS_WITHIN_SECONDS)) {
            throw new SQLException("no answer");
        }
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery("select last_sequence from change_head")) {
            answer.next();
        }
    }

    private void isAway(SQLException failure) {
        gate.shut(failure);
        if (absence == null) {
            var damage = Damage.of(failure);
            absence = new Absence(clock.instant(), damage.orElseGet(() -> Outage.reason(failure)), damage.isPresent());
            if (damage.isPresent()) {
                LOG.error(
                        "{} {}",
                        OperatorMessages.get("failure.damaged", damage.get()),
                        OperatorMessages.get("failure.damaged.remedy"));
            } else {
                LOG.error(
                        "The database cannot be used ({}). Reading goes on as far as it can, nothing is written; it is"
                                + " tried again every second.",
                        Outage.reason(failure));
            }
        }
    }

    private void isBack() {
        gate.open();
        var before = absence;
        if (before != null) {
            absence = null;
            LOG.info(
                    "The database can be used again, after {} s.",
                    Duration.between(before.since(), clock.instant()).toSeconds());
        }
    }

    /** Whether the database answered when it was last looked at. */
    public boolean isThere() {
        return absence == null;
    }

    /** Since when the database is away; empty if it is there. */
    Optional<Absence> absence() {
        return Optional.ofNullable(absence);
    }
}
