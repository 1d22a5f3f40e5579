package interlocal.operations.schedule;

import interlocal.content.tree.Unrest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/**
 * Decides when the content folder is read: once everything in it has rested. A file at rest does not wait long for
 * others that go on changing. Not thread-safe.
 */
final class Settling {

    /** How long a file must not have changed before it is read, as it may be written in pieces. */
    static final Duration REST = Duration.ofSeconds(1);

    /** How long after the first change the files at rest are read without the others. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** After how long the folder is read in any case, since some network drives do not report changes. */
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final InstantSource clock;
    private final Map<Path, Instant> changed = new HashMap<>();
    private Instant waitingSince;
    private Instant inAnyCase;

    Settling(InstantSource clock) {
        this.clock = clock;
        this.waitingSince = clock.instant();
        this.inAnyCase = waitingSince.plus(LONGEST);
    }

    /** A file or folder has just changed. */
    void changed(Path file) {
        var now = clock.instant();
        if (changed.isEmpty()) {
            waitingSince = now;
        }
        changed.put(file, now);
    }

    /** How long until the folder should be read if nothing more changes; zero if it should be now. */
    Duration untilReading() {
        var due = changed.isEmpty() ? inAnyCase : earlier(inAnyCase, settled());
        var left = Duration.between(clock.instant(), due);
        return left.isNegative() ? Duration.ZERO : left;
    }

    private Instant settled() {
        var all = Collections.max(times()).plus(REST);
        var first = Collections.min(times()).plus(REST);
        var patient = waitingSince.plus(PATIENCE);
        return earlier(all, first.isAfter(patient) ? first : patient);
    }

    private Collection<Instant> times() {
        return changed.values();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** The folder is about to be read: gives the files that are not at rest, and forgets the others. */
    Unrest read() {
        var now = clock.instant();
        var since = now.minus(REST);
        changed.values().removeIf(time -> !time.isAfter(since) || time.isAfter(now));
        waitingSince = now;
        inAnyCase = now.plus(LONGEST);
        return new Unrest(changed.keySet(), since);
    }

    /** Some files could not be read or stored, though no change of them was seen: they are tried again before long. */
    void readAgain() {
        inAnyCase = clock.instant().plus(REST);
    }
}
