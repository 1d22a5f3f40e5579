package interlocal.catalog.fault;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Why the catalog cannot do something now, though nothing is wrong with what was asked: it passes by itself. */
public enum Outage {

    /** The database does not answer. */
    AWAY,

    /** The disk of the data folder is full: nothing can be written, but everything can be read. */
    FULL;

    /**
     * SQLSTATE classes of the SQL standard and of PostgreSQL: no connection, out of resources, stopped by an operator.
     */
    private static final List<String> STATES = List.of("08", "53", "57P");

    /** H2: closed, closed at the end of the process, files that cannot be read or written, a broken connection. */
    private static final Set<Integer> H2 = Set.of(90_098, 90_121, 90_028, 90_031, 90_067);

    /** What H2 says when its store fails in the middle of a statement, before it closes the database. */
    private static final int H2_STORE = 50_000;

    /** What throws if a connection is used after the pool gave it up. */
    private static final String POOL = "com.zaxxer.hikari.";

    /** The outage that a failure, or a cause of it, tells of; empty if it tells of none. */
    public static Optional<Outage> of(Throwable failure) {
        return causes(failure).flatMap(Outage::told).findFirst();
    }

    /** Whether a failure tells that the database does not answer. */
    public static boolean isAway(Throwable failure) {
        return of(failure).filter(AWAY::equals).isPresent();
    }

    /**
     * Whether a failure only says that all connections are in use, which tells nothing of the database.
     *
     * @param failure of a pool that was asked for a connection
     */
    public static boolean isCrowding(SQLException failure) {
        return failure instanceof SQLTransientConnectionException && failure.getCause() == null;
    }

    /** What is at the bottom of a failure, in the words of whoever noticed it. */
    public static String reason(Throwable failure) {
        return causes(failure)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .flatMap(words -> words.lines().limit(1))
                .reduce(failure.getClass().getSimpleName(), (_, last) -> last);
    }

    private static Stream<Outage> told(Throwable cause) {
        return switch (cause) {
            case StorageFull _ -> Stream.of(FULL);
            case SQLException refused when isGone(refused) -> Stream.of(AWAY);
            default -> Stream.empty();
        };
    }

    private static boolean isGone(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || STATES.stream().anyMatch(state::startsWith)
                || H2.contains(failure.getErrorCode())
                || Arrays.stream(failure.getStackTrace())
                        .limit(1)
                        .anyMatch(at -> at.getClassName().startsWith(POOL))
                || (failure.getErrorCode() == H2_STORE
                        && String.valueOf(failure.getMessage()).contains("MVStoreException"));
    }

    /** A failure and its causes, the outermost first. */
    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
    }
}
