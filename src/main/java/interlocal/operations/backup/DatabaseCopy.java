package interlocal.operations.backup;

import interlocal.operations.backup.Manifest.TablePart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Copies all tables of a database into a backup, in the state of one moment. */
record DatabaseCopy(DataSource database) {

    /** Few rows at a time, since one may be megabytes. */
    private static final int ROWS_AT_ONCE = 50;

    private static final JsonFactory LINES = JsonFactory.builder()
            .rootValueSeparator("\n")
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /**
     * What was copied.
     *
     * @param schema the version of the last migration
     * @param sequences the next value of each
     * @param namedFiles the SHA-256 of the files that rows name
     */
    record Copied(String schema, List<TablePart> tables, SortedMap<String, Long> sequences, List<String> namedFiles) {}

    Copied to(ZipOutputStream zip) throws IOException, SQLException, BackupRefused {
        try (var connection = database.getConnection()) {
            var dialect = Dialect.of(connection);
            dialect.beginSnapshot(connection);
            try {
                var schema = Schema.of(connection).orElseThrow(() -> new BackupRefused("backup.no-catalog"));
                var tables = new ArrayList<TablePart>();
                for (var table : schema.tables()) {
                    tables.add(copy(connection, table, zip));
                }
                // Sequences know no transactions: asked last, they are ahead of every row copied.
                var sequences = new TreeMap<String, Long>();
                for (var sequence : schema.sequences()) {
                    sequences.put(sequence, dialect.nextValue(connection, sequence));
                }
                var files = new Rows(connection).texts("select distinct sha256 from tree_file");
                return new Copied(schema.version(), tables, sequences, files);
            } finally {
                dialect.endSnapshot(connection);
            }
        }
    }

    private static TablePart copy(Connection connection, Table table, ZipOutputStream zip)
            throws IOException, SQLException {
        var rows = 0L;
        try (var part = new PartWriter(zip, TablePart.path(table.name()))) {
            try (var statement = connection.prepareStatement(table.select());
                    var json = LINES.createGenerator(ObjectWriteContext.empty(), part, JsonEncoding.UTF8)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (var row = statement.executeQuery()) {
                    while (row.next()) {
                        copy(row, table, json);
                        rows++;
                    }
                }
                if (rows > 0) {
                    json.writeRaw('\n');
                }
            }
            return new TablePart(table.name(), table.columnNames(), rows, part.bytes(), part.sha256());
        }
    }

    private static void copy(ResultSet row, Table table, JsonGenerator json) throws SQLException {
        json.writeStartObject();
        var number = 0;
        for (var column : table.columns()) {
            number++;
            json.writeName(column.name());
            if (row.getObject(number) == null) {
                json.writeNull();
            } else {
                column.type().write(row, number, json);
            }
        }
        json.writeEndObject();
    }
}
