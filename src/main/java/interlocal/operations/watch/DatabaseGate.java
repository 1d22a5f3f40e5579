package interlocal.operations.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The pool of connections behind a gate. It is shut while the database is known to be away: then whoever wants a
 * connection is told so at once, and does not wait for one.
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
        return pool.getConnection();
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
