package interlocal.operations.backup;

import interlocal.catalog.file.DataFolder;
import interlocal.content.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database with its data folder, and rows of every kind to fill it with. */
record SampleDatabase(DataSource source, DataFolder data) {

    static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
    static final byte[] ATTACHMENT = "an attachment\n".getBytes(StandardCharsets.UTF_8);

    /** What two databases could take for something else. */
    static final String AWKWARD = "é 東京 \uD83D\uDE00 \"quoted\" 'single' \\ back\tslash\r\n\u2028 \u0001 %_ NULL ";

    static SampleDatabase h2(Path data) {
        return new SampleDatabase(
                new DriverManagerDataSource(
                        "jdbc:h2:file:" + data.resolve("db/interlocal") + ";WRITE_DELAY=0", "sa", ""),
                new DataFolder(data));
    }

    Backup backup() {
        return new Backup(source, data, Clock.fixed(NOON, ZoneOffset.UTC));
    }

    Flyway migrations() {
        return Flyway.configure().dataSource(source).load();
    }

    void restore(Path file, boolean replace) throws IOException, SQLException, BackupRefused {
        try (var backup = BackupFile.open(file)) {
            new Restore(source, data, migrations()).run(backup, replace);
        }
    }

    /** Rows in every table, and a stored file. */
    SampleDatabase filled() throws SQLException, IOException {
        migrations().migrate();
        var time = OffsetDateTime.parse("2026-03-01T01:02:03.123456+05:30");
        var early = OffsetDateTime.parse("1800-01-01T00:00:00Z");
        var bytes = new byte[256];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        try (var connection = source.getConnection()) {
            for (var id = 1; id <= 120; id++) {
                var slug = "record-" + id;
                insert(
                        connection,
                        "record",
                        id,
                        slug,
                        "LESSON",
                        "lessons/" + slug + ".md",
                        slug + ".md",
                        "PUBLISHED",
                        1000L + id,
                        2,
                        Sha256.of(bytes),
                        id % 2 == 0 ? null : "x");
                insert(
                        connection,
                        "revision",
                        1000L + id,
                        id,
                        2,
                        "IMPORT",
                        time,
                        "lessons/é" + id + ".md",
                        bytes,
                        AWKWARD.repeat(id),
                        "",
                        " ",
                        id % 3 == 0 ? null : Sha256.of(bytes),
                        id % 5 == 0 ? null : Sha256.of(bytes));
                insert(connection, "change_log", id, id == 7 ? null : slug, early);
            }
            insert(
                    connection,
                    "revision",
                    Long.MAX_VALUE,
                    1,
                    1,
                    "PORTAL",
                    early,
                    "",
                    new byte[0],
                    "",
                    "",
                    "",
                    null,
                    null);
            update(connection, "update change_head set last_sequence = 120");
            insert(connection, "alias", "older", 3);
            insert(connection, "tree_file", "vocabulary/a.yaml", "0".repeat(64), 256, bytes);
            insert(connection, "tree_file", "lessons/ä.pdf", Sha256.of(ATTACHMENT), ATTACHMENT.length, null);
            insert(connection, "parked", AWKWARD.substring(0, 9), "s", "0", bytes, time);
            insert(
                    connection,
                    "room",
                    "ABCDEFGHJK",
                    9,
                    "OPEN",
                    null,
                    early,
                    time,
                    null,
                    "Fire",
                    null,
                    "model",
                    "f",
                    "ABCDEFGHJK",
                    1,
                    null,
                    2,
                    1,
                    true);
            insert(connection, "room_model", "ABCDEFGHJK", bytes);
            insert(connection, "room_partner", "ABCDEFGHJK", 1, AWKWARD, null);
            insert(connection, "room_seat", "ABCDEFGHJK", 1, 1, "Ä", "key", time, 2);
            insert(connection, "room_round", "ABCDEFGHJK", "trust", 1, null);
            insert(connection, "room_answer", "ABCDEFGHJK", "trust", 1, 1, 3);
            insert(connection, "room_note", "ABCDEFGHJK", 1, "trust", null, AWKWARD, time);
            insert(connection, "room_signature", "ABCDEFGHJK", 1, 1, time);
            insert(connection, "account", 11L, "a@example.org", AWKWARD, "ADMIN", true, "$argon2id$", time);
            insert(connection, "account_session", "1", 11L, early, time, "192.0.2.1", "");
            insert(connection, "account_link", "2", "RESET", null, null, 11L, early, time);
            insert(connection, "account_event", 101L, time, "JOINED", 11L, null, "ADMIN", null);
            insert(connection, "outbox", "3", "a@example.org", "New", AWKWARD, early, time, 2, time);
            update(connection, "alter sequence record_id_seq restart with 201");
            update(connection, "alter sequence revision_id_seq restart with 1301");
        }
        var file = data.file(Sha256.of(ATTACHMENT));
        Files.createDirectories(file.getParent());
        Files.write(file, ATTACHMENT);
        return this;
    }

    static void insert(Connection connection, String table, @Nullable Object... values) throws SQLException {
        var insert = "insert into " + table + " values (?" + ", ?".repeat(values.length - 1) + ")";
        try (var statement = connection.prepareStatement(insert)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    void update(String sql) throws SQLException {
        try (var connection = source.getConnection()) {
            update(connection, sql);
        }
    }

    static void update(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Every row of every table, each value as a text, in an order of its own. */
    Map<String, List<String>> rows() throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        try (var connection = source.getConnection();
                var tables =
                        connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                var schema = tables.getString("TABLE_SCHEM").toLowerCase(Locale.ROOT);
                var table = tables.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (schema.equals("public") && !table.startsWith("flyway")) {
                    rows.put(table, rows(connection, table));
                }
            }
        }
        return rows;
    }

    /** The same without what a restore adds for the indexes to be built anew. */
    Map<String, List<String>> content() throws SQLException {
        var rows = rows();
        rows.remove("change_head");
        rows.computeIfPresent(
                "change_log",
                (_, log) -> log.stream()
                        .filter(change -> !change.matches("sequence=[0-9]{7,}\\|slug=null\\|.*"))
                        .toList());
        return rows;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        var rows = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select * from " + table)) {
            while (row.next()) {
                var line = new StringBuilder();
                for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                    line.append(row.getMetaData().getColumnLabel(column).toLowerCase(Locale.ROOT))
                            .append('=');
                    line.append(text(row.getObject(column), row.getString(column)))
                            .append('|');
                }
                rows.add(line.toString());
            }
        }
        return rows.stream().sorted().toList();
    }

    private static String text(@Nullable Object value, String otherwise) {
        return switch (value) {
            case null -> "null";
            case byte[] bytes -> Arrays.toString(bytes);
            case OffsetDateTime time -> time.toInstant().toString();
            case Boolean truth -> truth.toString();
            case java.sql.Timestamp time -> time.toInstant().toString();
            default -> otherwise;
        };
    }

    /** What each sequence gives next; asking uses it up. */
    List<Long> nextIds() throws SQLException {
        var ids = new ArrayList<Long>();
        try (var connection = source.getConnection()) {
            for (var sequence : List.of("record_id_seq", "revision_id_seq")) {
                try (var statement = connection.createStatement();
                        var answer = statement.executeQuery("select nextval('" + sequence + "')")) {
                    answer.next();
                    ids.add(answer.getLong(1));
                }
            }
        }
        return ids;
    }
}
