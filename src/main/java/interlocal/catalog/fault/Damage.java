package interlocal.catalog.fault;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Tells whether a failure came of a damaged database file. */
public final class Damage {

    /** H2: the file is corrupt, is no database of this version, or holds something that cannot be read back. */
    private static final Set<Integer> CORRUPT = Set.of(90_030, 90_048, 90_027, 90_104);

    /** H2: in use by another process, or closed; and the SQLSTATE class of a refused sign-in. */
    private static final Set<Integer> NO_HARM = Set.of(90_020, 90_098, 90_121);

    /** The class of H2 that opens databases. */
    private static final String OPENS = "org.h2.engine.Engine";

    private static final String SIGN_IN = "28";

    private Damage() {}

    /**
     * What the database says of its damage, in a line; empty if a failure has another cause. A damaged file that is being
     * opened may fail in any way.
     */
    public static Optional<String> of(Throwable failure) {
        if (Outage.causes(failure).anyMatch(Damage::isOfDisk)) {
            return Optional.empty();
        }
        return Outage.causes(failure)
                .filter(cause -> cause instanceof SQLException refused && (isCorrupt(refused) || isOfOpening(refused)))
                .map(cause ->
                        String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
                .reduce((_, last) -> last);
    }

    /** The disk is full, or not readable for us; only a file that ends too early is damaged. */
    private static boolean isOfDisk(Throwable cause) {
        return cause instanceof IOException && !(cause instanceof EOFException);
    }

    private static boolean isCorrupt(SQLException failure) {
        return CORRUPT.contains(failure.getErrorCode());
    }

    private static boolean isOfOpening(SQLException failure) {
        return Arrays.stream(failure.getStackTrace())
                        .anyMatch(at -> at.getClassName().equals(OPENS))
                && !NO_HARM.contains(failure.getErrorCode())
                && !String.valueOf(failure.getSQLState()).startsWith(SIGN_IN);
    }
}
