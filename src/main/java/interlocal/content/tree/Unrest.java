package interlocal.content.tree;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Which files have changed so lately that they may be half written. They are not read, and what is known of them stays.
 *
 * @param changed files that have changed lately, and folders with all that is in them
 * @param since a file modified after this instant has changed lately, too
 */
public record Unrest(Set<Path> changed, Instant since) {

    /** Every file is at rest. */
    public static final Unrest NONE = new Unrest(Set.of(), Instant.MAX);

    /** A file modified later than this is at rest all the same: the clock of its drive goes wrong. */
    private static final Duration WRONG = Duration.ofMinutes(5);

    public Unrest {
        changed = Set.copyOf(changed);
    }

    /** Whether a file may be half written. */
    boolean holds(Path file, FileTime modified) {
        var at = modified.toInstant();
        if (at.isAfter(since) && at.isBefore(since.plus(WRONG))) {
            return true;
        }
        for (var place = file; place != null; place = place.getParent()) {
            if (changed.contains(place)) {
                return true;
            }
        }
        return false;
    }
}
