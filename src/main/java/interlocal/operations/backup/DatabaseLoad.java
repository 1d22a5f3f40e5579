package interlocal.operations.backup;

import interlocal.operations.backup.Manifest.TablePart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the rows of a backup in the place of those of a database with the same schema. */
record DatabaseLoad(Connection connection, BackupFile backup) {

    /** Few rows at a time, since one may be megabytes. */
    private static final int BATCH = 50;

    /** More changes than come between a backup and a restore. */
    private static final int FURTHER = 1_000_000;

    private static final JsonMapper LINES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    /** Empties all tables and fills them; the caller commits. */
    void run() throws IOException, SQLException, BackupRefused {
        var manifest = backup.manifest();
        var schema = Schema.of(connection).orElseThrow();
        for (var table : schema.tables().reversed()) {
            new Rows(connection).execute("delete from " + table.name());
        }
        for (var part : manifest.tables()) {
            var table = schema.named(part.name())
                    .filter(found -> Set.copyOf(found.columnNames()).equals(Set.copyOf(part.columns())))
                    .findAny()
                    .orElseThrow(() -> new BackupRefused("restore.other", part.name()));
            fill(table, part);
        }
        announce();
        // Last: in H2 this ends the transaction.
        for (var sequence : manifest.sequences().entrySet()) {
            new Rows(connection)
                    .execute("alter sequence " + sequence.getKey() + " restart with " + sequence.getValue());
        }
    }

    /**
     * Ends the change log with a change of everything, further on than any index can be that followed it before: so
     * each that did, on whatever portal, is built anew.
     */
    private void announce() throws SQLException {
        var rows = new Rows(connection);
        rows.execute("update change_head set last_sequence = last_sequence + " + FURTHER);
        rows.execute("insert into change_log (sequence, slug, made)"
                + " select last_sequence, null, current_timestamp from change_head");
    }

    private void fill(Table table, TablePart part) throws IOException, SQLException {
        try (var in = backup.open(part);
                var rows = LINES.readerFor(JsonNode.class).<JsonNode>readValues(in);
                var insert = connection.prepareStatement(table.insert())) {
            var waiting = 0;
            while (rows.hasNextValue()) {
                add(insert, table, Objects.requireNonNull(rows.nextValue()));
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            if (waiting > 0) {
                insert.executeBatch();
            }
        }
    }

    private static void add(PreparedStatement insert, Table table, JsonNode row) throws SQLException {
        var parameter = 0;
        for (var column : table.columns()) {
            column.type().set(insert, ++parameter, row.get(column.name()));
        }
        insert.addBatch();
    }
}
