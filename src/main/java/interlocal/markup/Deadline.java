package interlocal.markup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How much a rendering may take of the processor. Time on the wall is no measure: on a busy machine it would keep good
 * texts out. Begun and checked by the one thread that renders; any thread may ask whether it has passed.
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

    /** How often the text is read between two checks, each of which asks the operating system. */
    private static final int READS = 1024;

    private record Begun(long thread, long used) {}

    private final long nanos;
    private volatile @Nullable Begun begun;
    private int looks;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    static Deadline in(Duration time) {
        return new Deadline(time.toNanos());
    }

    /** From now on, what this thread takes counts. */
    void begin() {
        begun = new Begun(Thread.currentThread().threadId(), THREADS.getCurrentThreadCpuTime());
    }

    /** Checks now and then: cheap enough for every character read. */
    void look() {
        if (++looks % READS == 0) {
            check();
        }
    }

    void check() {
        if (hasPassed()) {
            throw new Passed();
        }
    }

    /** Whether the thread that renders has had its time; not before it has begun. */
    boolean hasPassed() {
        var since = begun;
        return since != null && THREADS.getThreadCpuTime(since.thread) - since.used > nanos;
    }
}
