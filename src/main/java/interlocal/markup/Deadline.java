package interlocal.markup;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The CPU time that a rendering may use. A limit in wall-clock time would refuse good texts on a busy machine. The
 * thread that renders begins and checks it; any thread may ask whether it has passed.
 */
final class Deadline {

    /** Thrown when the time is used up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Passed() {
            super("the time is up", null, false, false);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** The number of reads of the text between two checks. Each check asks the operating system. */
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

    /** Counts the CPU time of the calling thread from now on. */
    void begin() {
        begun = new Begun(Thread.currentThread().threadId(), THREADS.getCurrentThreadCpuTime());
    }

    /** Checks only now and then, so it is cheap enough to call for every character read. */
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

    /** Whether the rendering thread has used up its time; false before it has begun. */
    boolean hasPassed() {
        var since = begun;
        return since != null && THREADS.getThreadCpuTime(since.thread) - since.used > nanos;
    }
}
