package interlocal.catalog.fault;

import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a failure came of a damaged database file. */
public final class Damage {

    /** H2: the file is corrupt, is no database of this version, or holds something that cannot be read back. */
    private static final Set<Integer> CORRUPT = Set.of(90_030, 90_048, 90_027, 90_104);

    /** H2: a table, column, index, schema or sequence is not there, though every portal makes all that it asks for. */
    private static final Set<Integer> LOST = Set.of(42_102, 42_104, 42_122, 42_112, 90_079, 90_036);

    /** H2: it failed in a way that it does not expect. */
    private static final int UNEXPECTED = 50_000;

    /** What its store adds if it was closed, is in use, or could not read or write the disk. */
    private static final Pattern STORE_UNHARMED = Pattern.compile("\\[[0-9.]+/[1247]]");

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
        var code = failure.getErrorCode();
        return CORRUPT.contains(code)
                || LOST.contains(code)
                || (code == UNEXPECTED
                        && !STORE_UNHARMED
                                .matcher(String.valueOf(failure.getMessage()))
                                .find());
    }

    private static boolean isOfOpening(SQLException failure) {
        return Arrays.stream(failure.getStackTrace())
                        .anyMatch(at -> at.getClassName().equals(OPENS))
                && !NO_HARM.contains(failure.getErrorCode())
                && !String.valueOf(failure.getSQLState()).startsWith(SIGN_IN);
    }
}
