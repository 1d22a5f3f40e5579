package interlocal.catalog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/**
 * Lets one node at a time read a content folder, so that none publishes an older state of a file after another has
 * published a newer one. On PostgreSQL this is an advisory lock, which is released when a node dies. H2 serves one node
 * only and needs no lock.
 */
@Component
class ImportLock {

    /** Arbitrary, but unique among the database's advisory locks. */
    private static final long LOCK = 0x696e7465726cL;

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final DataSource database;

    ImportLock(DataSource database) {
        this.database = database;
    }

    /** The acquired lock; closing it releases the lock. */
    interface Hold extends AutoCloseable {

        @Override
        void close();
    }

    /**
     * Waits until the lock is free and acquires it.
     *
     * @param stopped polled while waiting
     * @throws CancellationException if {@code stopped} became true first
     */
    Hold acquire(BooleanSupplier stopped) {
        try {
            var connection = database.getConnection();
            if (!connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                connection.close();
                return () -> {};
            }
            await(connection, stopped);
            return () -> release(connection);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The database gives no turn to read", failure);
        }
    }

    private static void await(Connection connection, BooleanSupplier stopped) throws SQLException {
        try {
            while (!query(connection, "select pg_try_advisory_lock(?)")) {
                if (stopped.getAsBoolean()) {
                    throw new CancellationException("the reading was stopped");
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (Throwable failure) {
            connection.close();
            throw failure;
        }
    }

    /** A failure means that the connection is broken, which releases the lock too. */
    private static void release(Connection connection) {
        try (connection) {
            query(connection, "select pg_advisory_unlock(?)");
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("The turn to read was lost", failure);
        }
    }

    private static boolean query(Connection connection, String question) throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            statement.setLong(1, LOCK);
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
