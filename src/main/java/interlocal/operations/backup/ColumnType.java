package interlocal.operations.backup;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** What a column holds, and how that is written in JSON: the same for every database. */
enum ColumnType {
    INTEGER(Types.BIGINT) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.longValue();
        }
    },
    TRUTH(Types.BOOLEAN) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBoolean(row.getBoolean(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.booleanValue();
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getString(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.stringValue();
        }
    },
    /** In Base64. */
    BYTES(Types.VARBINARY) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeBinary(row.getBytes(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.binaryValue();
        }
    },
    DATE(Types.DATE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        Object read(JsonNode value) {
            return LocalDate.parse(value.stringValue());
        }
    },
    /** As ISO 8601 in UTC. */
    INSTANT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException {
            json.writeString(
                    row.getObject(column, OffsetDateTime.class).toInstant().toString());
        }

        @Override
        Object read(JsonNode value) {
            return Instant.parse(value.stringValue()).atOffset(ZoneOffset.UTC);
        }
    };

    private final int sqlType;

    ColumnType(int sqlType) {
        this.sqlType = sqlType;
    }

    /** The type of a column whose {@code data_type} the information schema gives. */
    static ColumnType of(String dataType) {
        return switch (dataType.toLowerCase(Locale.ROOT)) {
            case "smallint", "integer", "bigint" -> INTEGER;
            case "boolean" -> TRUTH;
            case "character", "character varying", "character large object", "text" -> TEXT;
            case "binary", "binary varying", "binary large object", "bytea" -> BYTES;
            case "date" -> DATE;
            case "timestamp with time zone" -> INSTANT;
            default -> throw new IllegalStateException("Backups do not know columns of type " + dataType);
        };
    }

    /** Writes the value of a column that is not null. */
    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException;

    /** The value for JDBC. */
    abstract Object read(JsonNode value);

    void set(PreparedStatement insert, int parameter, @Nullable JsonNode value) throws SQLException {
        if (value == null || value.isNull()) {
            insert.setNull(parameter, sqlType);
        } else {
            insert.setObject(parameter, read(value), sqlType);
        }
    }
}
