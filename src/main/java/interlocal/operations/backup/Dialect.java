package interlocal.operations.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the two databases that a portal may have differ. */
enum Dialect {
    H2 {
        // SNAPSHOT of org.h2.engine.Constants: JDBC has no name for it
        private static final int SNAPSHOT = 6;

        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setTransactionIsolation(SNAPSHOT);
            // else it would gather all rows of an answer in memory first
            new Rows(connection).execute("set lazy_query_execution 1");
            connection.setAutoCommit(false);
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            connection.rollback();
            new Rows(connection).execute("set lazy_query_execution 0");
        }

        @Override
        String nextValueOf(String sequence) {
            return "select base_value from information_schema.sequences"
                    + " where sequence_schema = current_schema and lower(sequence_name) = '" + sequence + "'";
        }
    },
    POSTGRESQL {
        @Override
        void beginSnapshot(Connection connection) throws SQLException {
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        }

        @Override
        void endSnapshot(Connection connection) throws SQLException {
            connection.rollback();
        }

        @Override
        String nextValueOf(String sequence) {
            return "select case when is_called then last_value + increment_by else last_value end from " + sequence
                    + " cross join (select increment_by from pg_sequences where schemaname = current_schema"
                    + " and sequencename = '" + sequence + "') as step";
        }
    };

    static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL") ? POSTGRESQL : H2;
    }

    /** Begins a transaction that sees, from its first question on, one state of the whole database. */
    abstract void beginSnapshot(Connection connection) throws SQLException;

    /** Ends it, and leaves the connection as others expect it; the pool resets what JDBC knows of. */
    abstract void endSnapshot(Connection connection) throws SQLException;

    /** The question for the next value of a sequence. */
    abstract String nextValueOf(String sequence);

    /** The value that a sequence will give next. */
    long nextValue(Connection connection, String sequence) throws SQLException {
        return Long.parseLong(new Rows(connection).texts(nextValueOf(sequence)).getFirst());
    }
}
