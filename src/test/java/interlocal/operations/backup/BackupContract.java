package interlocal.operations.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import interlocal.Walks;
import interlocal.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipFile;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What backups promise on every database. */
abstract class BackupContract {

    @TempDir
    Path folder;

    /** An empty database. */
    abstract SampleDatabase database(String name) throws Exception;

    @Test
    void whatIsRestoredIsWhatWasBackedUp() throws Exception {
        var original = database("original").filled();
        var before = original.rows();
        var file = folder.resolve("a.zip");
        var manifest = original.backup().to(file);
        assertThat(before.values()).as("every table has rows").noneMatch(List::isEmpty);
        assertThat(manifest.rows())
                .isEqualTo(before.values().stream().mapToLong(List::size).sum());
        assertThat(manifest.made()).isEqualTo(SampleDatabase.NOON);

        var h2 = SampleDatabase.h2(folder.resolve("h2"));
        h2.restore(file, false);
        assertThat(h2.content()).isEqualTo(original.content());
        assertThat(h2.data().file(Sha256.of(SampleDatabase.ATTACHMENT))).hasBinaryContent(SampleDatabase.ATTACHMENT);

        h2.backup().to(folder.resolve("b.zip"));
        var back = database("back");
        back.restore(folder.resolve("b.zip"), false);
        assertThat(back.content()).isEqualTo(original.content());
        assertThat(back.nextIds())
                .isEqualTo(original.nextIds())
                .isEqualTo(h2.nextIds())
                .isEqualTo(List.of(201L, 1301L));
    }

    /** An index is where it is in the log, and is built anew by a change of everything, or if it is ahead of the log. */
    @Test
    void everyIndexThatFollowedAnotherCatalogIsBuiltAnew() throws Exception {
        var file = folder.resolve("a.zip");
        database("original").filled().backup().to(file);
        var other = database("other").filled();
        other.update("update change_head set last_sequence = 500");
        other.restore(file, true);
        try (var connection = other.source().getConnection()) {
            for (var position : List.of(0, 119, 120, 121, 500, 1_000_000)) {
                assertThat(new Rows(connection)
                                .texts("select sequence from change_log where slug is null and sequence > " + position))
                        .as("after " + position)
                        .contains("1000120");
            }
            assertThat(new Rows(connection).texts("select last_sequence from change_head"))
                    .containsExactly("1000120");
        }
    }

    /** Backups know sequences by their names; a column that numbers itself would begin again at 1. */
    @Test
    void everyNumberThatTheDatabaseGivesComesFromASequence() throws Exception {
        var database = database("numbers");
        database.migrations().migrate();
        try (var connection = database.source().getConnection()) {
            assertThat(new Rows(connection).texts("""
                            select column_name from information_schema.columns
                            where table_schema = current_schema and (is_identity = 'YES' or is_generated = 'ALWAYS')""")).isEmpty();
        }
    }

    @Test
    void aBackupTakenWhileOthersWriteIsOfOneMoment() throws Exception {
        var busy = database("busy").filled();
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var writers = List.of(threads.submit(() -> write(busy, done)), threads.submit(() -> write(busy, done)));
            try {
                for (var i = 0; i < Walks.of(40); i++) {
                    var file = folder.resolve(i + ".zip");
                    var manifest = busy.backup().to(file);
                    var changes = rows(manifest, "change_log");
                    assertThat(rows(manifest, "alias")).isEqualTo(changes - 119);
                    assertThat(lines(file, "change_head")).isEqualTo("{\"id\":1,\"last_sequence\":" + changes + "}\n");
                }
            } finally {
                done.set(true);
            }
            for (var writer : writers) {
                assertThat(writer.get()).as("written meanwhile").isPositive();
            }
        }
    }

    private static long rows(Manifest manifest, String table) {
        return manifest.tables().stream()
                .filter(part -> part.name().equals(table))
                .mapToLong(Manifest.TablePart::rows)
                .sum();
    }

    private static String lines(Path file, String table) throws IOException {
        try (var zip = new ZipFile(file.toFile());
                var part = zip.getInputStream(zip.getEntry("tables/" + table + ".jsonl"))) {
            return new String(part.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Writes into the first, the middle and the last of the tables at once, as publishing does. */
    private static int write(SampleDatabase database, AtomicBoolean done) throws SQLException {
        var written = 0;
        try (var connection = database.source().getConnection()) {
            connection.setAutoCommit(false);
            while (!done.get() && written < 5_000) {
                SampleDatabase.update(connection, "update change_head set last_sequence = last_sequence + 1");
                SampleDatabase.update(
                        connection,
                        "insert into change_log select last_sequence, null, current_timestamp from change_head");
                SampleDatabase.update(connection, "insert into alias select 'a-' || last_sequence, 1 from change_head");
                connection.commit();
                written++;
            }
        }
        return written;
    }

    @Test
    void whatIsThereIsOnlyReplacedIfToldSo() throws Exception {
        var file = folder.resolve("a.zip");
        database("original").filled().backup().to(file);
        var other = database("other").filled();
        other.update("update room set service = 'Libraries'");
        var before = other.rows();
        Files.createDirectories(other.data().index());
        Files.writeString(other.data().index().resolve("segments_1"), "x");

        assertThatThrownBy(() -> other.restore(file, false))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("--replace");
        assertThat(other.rows()).isEqualTo(before);
        assertThat(other.data().index()).isNotEmptyDirectory();

        other.restore(file, true);
        assertThat(other.rows()).isNotEqualTo(before);
        assertThat(other.rows().get("room")).singleElement().asString().contains("service=Fire");
        assertThat(other.data().index()).doesNotExist();
    }

    @Test
    void whatFailsHalfWayChangesNothing() throws Exception {
        var file = folder.resolve("a.zip");
        var original = database("original").filled();
        original.update("alter table room_signature alter column seat drop not null");
        original.update("update room_signature set seat = null");
        original.backup().to(file);
        var other = database("other").filled();
        other.update("update room set service = 'Libraries'");
        var before = other.rows();
        assertThat(catchThrowable(() -> other.restore(file, true))).isInstanceOf(SQLException.class);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(other.nextIds()).isEqualTo(List.of(201L, 1301L));
    }

    @Test
    void aBackupOfAnEarlierReleaseIsBroughtForward() throws Exception {
        var earlier = database("earlier");
        Flyway.configure()
                .configuration(earlier.migrations().getConfiguration())
                .target("2")
                .load()
                .migrate();
        earlier.update("insert into alias select 'x', 1 where 1 = 0");
        earlier.update("insert into tree_file values ('a', '" + "0".repeat(64) + "', 1, null)");
        var file = folder.resolve("a.zip");
        var manifest = earlier.backup().to(file);
        assertThat(manifest.schema()).isEqualTo("2");
        assertThat(manifest.lacking()).containsExactly("0".repeat(64));

        var started = database("started");
        started.migrations().migrate();
        started.restore(file, false);
        assertThat(started.rows().get("tree_file")).isEqualTo(earlier.rows().get("tree_file"));
        assertThat(started.rows()).containsKey("room");

        var occupied = database("occupied").filled();
        var before = occupied.rows();
        assertThatThrownBy(() -> occupied.restore(file, true))
                .isInstanceOf(BackupRefused.class)
                .hasMessageContaining("newer schema");
        assertThat(occupied.rows()).isEqualTo(before);
    }
}
