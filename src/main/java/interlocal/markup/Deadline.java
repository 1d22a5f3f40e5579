package interlocal.markup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * How much a rendering may take of the processor. Used by one thread, which does nothing else. The time on the wall is
 * no measure: on a busy machine it would keep good texts out.
 */
final class Deadline {

    /** The time is used up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("the time is up", null, false, false);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final long nanos;
    private long begun = -1;
    private int looks;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    static Deadline in(Duration time) {
        return new Deadline(time.toNanos());
    }

    /** Checks now and then: cheap enough for every character read. */
    void look() {
        if ((++looks & 1023) == 0) {
            check();
        }
    }

    void check() {
        var used = THREADS.getCurrentThreadCpuTime();
        if (begun < 0) {
            begun = used;
        } else if (used - begun > nanos) {
            throw new Passed();
        }
    }
}
