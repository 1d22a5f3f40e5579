package interlocal.operations.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import interlocal.Patience;
import interlocal.catalog.fault.StorageFull;
import interlocal.catalog.file.DataFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.util.unit.DataSize;

/** An H2 database that closes itself, comes back, and does not. */
class LookoutTest {

    @TempDir
    private Path folder;

    private Instant now = Instant.parse("2026-11-30T12:00:00Z");
    private final List<Object> told = new ArrayList<>();
    private HikariDataSource pool;
    private DatabaseGate gate;
    private DatabaseWatch watch;
    private DiskWatch disk;
    private Lookout lookout;

    @BeforeEach
    void open() throws SQLException {
        var settings = new HikariConfig();
        settings.setJdbcUrl("jdbc:h2:file:" + file() + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
        settings.setConnectionTimeout(300);
        settings.setMaximumPoolSize(2);
        pool = new HikariDataSource(settings);
        gate = new DatabaseGate(pool);
        run("create table change_head (last_sequence bigint)");
        watch = new DatabaseWatch(gate, () -> now);
        disk = new DiskWatch(new DataFolder(folder), DataSize.ofBytes(0));
        lookout = new Lookout(
                disk, watch, true, () -> now, event -> told.add(((AvailabilityChangeEvent<?>) event).getState()));
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Path file() {
        return folder.resolve("database");
    }

    private Path stored() {
        return folder.resolve("database.mv.db");
    }

    private void run(String statement) throws SQLException {
        try (var connection = gate.getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /** As H2 does by itself when it cannot write. */
    private void closesItself() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> {
            run("shutdown immediately");
            run("select 1");
        });
    }

    @Test
    void aDatabaseThatClosedItselfIsOpenedAgain() throws SQLException {
        closesItself();
        await().atMost(Patience.LONG).pollInSameThread().until(() -> {
            watch.look();
            return watch.isThere();
        });
        run("select last_sequence from change_head");
    }

    @Test
    void whileItDoesNotOpenWhoeverAsksIsToldAtOnceAndOnlyAfterMinutesTheProcessIsBroken() throws Exception {
        var whole = Files.readAllBytes(stored());
        closesItself();
        Files.write(stored(), new byte[whole.length]);
        watch.look();
        assertThat(watch.absence())
                .hasValueSatisfying(absence -> assertThat(absence.damaged()).isTrue());
        assertThatExceptionOfType(SQLTransientConnectionException.class)
                .isThrownBy(gate::getConnection)
                .withMessage("The database is away");
        now = now.plus(Duration.ofMinutes(4));
        watch.look();
        lookout.judge();
        assertThat(told).isEmpty();
        now = now.plus(Duration.ofMinutes(2));
        lookout.judge();
        lookout.judge();
        assertThat(told).containsExactly(LivenessState.BROKEN);

        Files.write(stored(), whole);
        await().atMost(Patience.LONG).pollInSameThread().until(() -> {
            watch.look();
            return watch.isThere();
        });
        lookout.judge();
        assertThat(told).containsExactly(LivenessState.BROKEN, LivenessState.CORRECT);
        run("select last_sequence from change_head");
    }

    @Test
    void aDiskWithItsReserveOnlyTakesNoTransactionThatWrites() {
        var full = new DataFolder(folder, Long.MAX_VALUE);
        var guard = new SpaceGuard(full);
        var reading = new SimpleTransactionStatus() {
            @Override
            public boolean isReadOnly() {
                return true;
            }
        };
        guard.beforeBegin(reading);
        assertThatExceptionOfType(StorageFull.class).isThrownBy(() -> guard.beforeBegin(new SimpleTransactionStatus()));
        var watched = new DiskWatch(full, DataSize.ofBytes(0));
        watched.look();
        assertThat(new DiskHealth(watched).health().getStatus().getCode()).isEqualTo("DOWN");
        new SpaceGuard(new DataFolder(folder, 1)).beforeBegin(new SimpleTransactionStatus());
    }
}
