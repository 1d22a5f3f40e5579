package interlocal.operations.watch;

import com.zaxxer.hikari.HikariDataSource;
import interlocal.catalog.fault.Outage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of connections behind a gate. It is shut once somebody waited for a connection in vain: whoever wants one
 * after that is told so at once, until {@link DatabaseWatch} has found the database again.
 */
public final class DatabaseGate extends DelegatingDataSource {

    private static final String NO_CONNECTION = "08001";

    private final HikariDataSource pool;
    private volatile @Nullable SQLException reason;

    public DatabaseGate(HikariDataSource pool) {
        super(pool);
        this.pool = pool;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var known = reason;
        if (known != null) {
            throw new SQLTransientConnectionException("The database is away", NO_CONNECTION, known);
        }
        try {
            return pool.getConnection();
        } catch (SQLException failure) {
            if (!Outage.isCrowding(failure)) {
                shut(failure);
            }
            throw failure;
        }
    }

    /** Whether connections are given out. */
    public boolean isOpen() {
        return reason == null;
    }

    void open() {
        reason = null;
    }

    void shut(SQLException why) {
        reason = why;
    }

    /** The pool itself, whether the gate is open or shut. */
    HikariDataSource pool() {
        return pool;
    }
}
