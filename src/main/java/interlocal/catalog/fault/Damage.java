package interlocal.catalog.fault;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;

/** Tells that the database file is damaged, and that a failure came of it. */
public final class Damage {

    /** H2: the file is corrupt, is no database of this version, or holds something that cannot be read back. */
    private static final Set<Integer> H2 = Set.of(90_030, 90_048, 90_027, 90_104);

    /** What H2 says when its store fails; while it is being opened, that is damage. */
    private static final int H2_STORE = 50_000;

    private Damage() {}

    /** What the database says of its damage; empty if a failure has another cause. */
    public static Optional<String> of(Throwable failure) {
        return said(failure, Set.of());
    }

    /** The same for a failure to open the database. */
    public static Optional<String> ofOpening(Throwable failure) {
        return said(failure, Set.of(H2_STORE));
    }

    private static Optional<String> said(Throwable failure, Set<Integer> more) {
        if (Outage.of(failure).filter(Outage.FULL::equals).isPresent()) {
            return Optional.empty();
        }
        return Outage.causes(failure)
                .filter(cause -> cause instanceof SQLException refused
                        && (H2.contains(refused.getErrorCode()) || more.contains(refused.getErrorCode())))
                .map(cause -> String.valueOf(cause.getMessage()).lines().findFirst().orElse(""))
                .reduce((_, last) -> last);
    }
}
