package interlocal.operations.backup;

import java.util.List;

/** A table of the database. Names are in small letters, as the migrations write them. */
record Table(String name, List<Column> columns) {

    record Column(String name, ColumnType type) {}

    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    String select() {
        return "select " + String.join(", ", columnNames()) + " from " + name;
    }

    String insert() {
        return "insert into " + name + " (" + String.join(", ", columnNames()) + ") values (?"
                + ", ?".repeat(columns.size() - 1) + ")";
    }
}
