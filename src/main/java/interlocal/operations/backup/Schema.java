package interlocal.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tables of a database, each after those it refers to, and its sequences, as the information schema gives them; the
 * migrations' own table is left out.
 *
 * @param version of the last migration
 */
record Schema(String version, List<Table> tables, List<String> sequences) {

    private static final String MIGRATIONS = "flyway_schema_history";

    /** Tables in which migrations put rows; others are empty in a new database. */
    private static final List<String> SEEDED = List.of("change_head");

    /** Empty if no migration was ever applied. */
    static Optional<Schema> of(Connection connection) throws SQLException {
        var tables = new Rows(connection).texts("""
                        select table_name from information_schema.tables
                        where table_schema = current_schema and table_type = 'BASE TABLE' order by table_name""");
        if (!tables.contains(MIGRATIONS)) {
            return Optional.empty();
        }
        var version = new Rows(connection)
                .texts("select \"version\" from \"" + MIGRATIONS
                        + "\" where \"success\" = true and \"version\" is not null order by \"installed_rank\"");
        if (version.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Schema(version.getLast(), ordered(connection, tables), sequences(connection)));
    }

    private static List<Table> ordered(Connection connection, List<String> tables) throws SQLException {
        var references = new Rows(connection).all("""
                        select child.table_name, parent.table_name
                        from information_schema.referential_constraints reference
                        join information_schema.table_constraints child
                            on child.constraint_name = reference.constraint_name
                            and child.constraint_schema = reference.constraint_schema
                        join information_schema.table_constraints parent
                            on parent.constraint_name = reference.unique_constraint_name
                            and parent.constraint_schema = reference.unique_constraint_schema
                        where child.table_schema = current_schema""");
        var ordered = new LinkedHashSet<String>();
        var left = new ArrayList<>(tables);
        left.remove(MIGRATIONS);
        while (!left.isEmpty()) {
            var next = left.stream()
                    .filter(table -> references.stream()
                            .filter(reference -> reference.getFirst().equals(table))
                            .map(List::getLast)
                            .allMatch(parent -> parent.equals(table) || ordered.contains(small(parent))))
                    .toList();
            if (next.isEmpty()) {
                throw new IllegalStateException("Tables refer to each other in a circle: " + left);
            }
            next.stream().map(Schema::small).forEach(ordered::add);
            left.removeAll(next);
        }
        var result = new ArrayList<Table>();
        for (var table : ordered) {
            result.add(new Table(table, columns(connection, table)));
        }
        return result;
    }

    private static List<Table.Column> columns(Connection connection, String table) throws SQLException {
        return new Rows(connection)
                .all("""
                        select column_name, data_type from information_schema.columns
                        where table_schema = current_schema and lower(table_name) = ? order by ordinal_position""", table).stream()
                        .map(column -> new Table.Column(small(column.getFirst()), ColumnType.of(column.getLast())))
                        .toList();
    }

    private static List<String> sequences(Connection connection) throws SQLException {
        return new Rows(connection).texts("""
                        select sequence_name from information_schema.sequences
                        where sequence_schema = current_schema order by sequence_name""").stream().map(Schema::small).toList();
    }

    /** Whether any table has rows that no migration put there. */
    boolean isOccupied(Connection connection) throws SQLException {
        for (var table : tables) {
            if (!SEEDED.contains(table.name())
                    && !new Rows(connection)
                            .texts("select 1 from " + table.name() + " limit 1")
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }

    Stream<Table> named(String name) {
        return tables.stream().filter(table -> table.name().equals(name));
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
