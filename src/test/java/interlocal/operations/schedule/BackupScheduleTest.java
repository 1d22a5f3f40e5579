package interlocal.operations.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.ManualClock;
import interlocal.catalog.file.DataFolder;
import interlocal.operations.backup.Backup;
import interlocal.operations.backup.BackupFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class BackupScheduleTest {

    @TempDir
    private Path folder;

    private final ManualClock clock = new ManualClock(Instant.parse("2026-11-30T12:00:00Z"));
    private Backup backup;
    private BackupSchedule schedule;

    /** A schedule of a new process. */
    @BeforeEach
    void start() {
        var database = new DriverManagerDataSource("jdbc:h2:file:" + folder.resolve("data/db/interlocal"), "sa", "");
        backup = new Backup(database, new DataFolder(folder.resolve("data")), clock);
        schedule = new BackupSchedule(backup, new BackupFolder(kept(), 3), Duration.ofHours(24), clock);
    }

    private void migrate() {
        Flyway.configure()
                .dataSource("jdbc:h2:file:" + folder.resolve("data/db/interlocal"), "sa", "")
                .load()
                .migrate();
    }

    @AfterEach
    void stop() {
        schedule.close();
    }

    private Path kept() {
        return folder.resolve("kept");
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(kept())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aBackupIsMadeWhenTheLastIsOldEnoughEvenAfterARestart() throws IOException {
        migrate();
        schedule.runIfDue();
        assertThat(files()).containsExactly("interlocal-20261130T120000Z.zip");
        clock.advance(Duration.ofHours(23));
        schedule.runIfDue();
        schedule.close();
        start();
        schedule.runIfDue();
        assertThat(files()).hasSize(1);
        clock.advance(Duration.ofHours(1));
        schedule.runIfDue();
        assertThat(files()).containsExactly("interlocal-20261130T120000Z.zip", "interlocal-20261201T120000Z.zip");
        assertThat(backup.last())
                .hasValueSatisfying(last -> assertThat(last.bytes()).isPositive());
    }

    @Test
    void theOldestGoAndOtherFilesStay() throws IOException {
        migrate();
        Files.createDirectories(kept());
        for (var other : List.of("interlocal-1.zip", "interlocal-20269999T120000Z.zip", "mine.zip")) {
            Files.writeString(kept().resolve(other), "x");
        }
        var unfinished = Files.writeString(kept().resolve(".backup-1.part"), "x");
        Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant().minus(Duration.ofHours(25))));
        for (var day = 0; day < 5; day++) {
            schedule.runIfDue();
            clock.advance(Duration.ofHours(24));
        }
        assertThat(files())
                .containsExactly(
                        "interlocal-1.zip",
                        "interlocal-20261202T120000Z.zip",
                        "interlocal-20261203T120000Z.zip",
                        "interlocal-20261204T120000Z.zip",
                        "interlocal-20269999T120000Z.zip",
                        "mine.zip");
    }

    @Test
    void afterAFailureItTriesAgainTenMinutesLater() throws IOException {
        schedule.runIfDue();
        assertThat(backup.failures()).isOne();
        migrate();
        clock.advance(Duration.ofMinutes(9));
        schedule.runIfDue();
        assertThat(files()).isEmpty();
        clock.advance(Duration.ofMinutes(1));
        schedule.runIfDue();
        assertThat(files()).hasSize(1);
        assertThat(backup.failures()).isOne();
    }
}
