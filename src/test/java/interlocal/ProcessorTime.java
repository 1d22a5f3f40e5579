package interlocal;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

/**
 * What something takes of the processor on the thread that does it: the same on a busy machine as on an idle one, which
 * time on the wall is not.
 */
public final class ProcessorTime {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ProcessorTime() {}

    /** Of this thread since some moment; what it has others do is not counted. */
    public static Duration now() {
        return Duration.ofNanos(THREADS.getCurrentThreadCpuTime());
    }

    /** What this thread has taken since then. */
    public static Duration since(Duration then) {
        return now().minus(then);
    }
}
