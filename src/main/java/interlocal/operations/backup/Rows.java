package interlocal.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Answers of a database to small questions, as texts. */
record Rows(Connection connection) {

    List<List<String>> all(String question, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var answer = statement.executeQuery()) {
                var rows = new ArrayList<List<String>>();
                while (answer.next()) {
                    var row = new ArrayList<String>();
                    for (var column = 1; column <= answer.getMetaData().getColumnCount(); column++) {
                        row.add(answer.getString(column));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }
    }

    /** The first column of each row. */
    List<String> texts(String question, String... parameters) throws SQLException {
        return all(question, parameters).stream().map(List::getFirst).toList();
    }

    void execute(String statement) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
