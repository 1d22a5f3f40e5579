package interlocal.markup;

import interlocal.markup.Rendering.Refused;
import interlocal.markup.Rendering.WhyRefused;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders on another thread, so that a text that takes too long or is nested too deeply does no harm to the caller. */
final class Containment {

    /** The name of the thread. */
    static final String THREAD = "markup";

    private static final Logger LOG = LoggerFactory.getLogger(Containment.class);
    private static final long STACK = 16L * 1024 * 1024;

    /** How often the caller checks the CPU time of the work. This also stops work that does not check it itself. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /**
     * In wall-clock time. A good text reaches this limit only on a machine with thirty times the load that it can bear.
     * Browsers wait longer than this for an answer.
     */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Threads are kept for a while, since many texts are rendered one after the other. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Containment::thread);

    private Containment() {}

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, THREAD, STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does the work and waits for it. Interrupts do not end the wait; they are restored for the caller. Work that goes
     * on after its deadline is abandoned.
     *
     * @param work must end by itself; a failure is returned as {@link Refused}
     * @param deadline begins with the work; when it has passed, or the work has not ended after half a minute, the
     *     outcome is {@link WhyRefused#TOO_SLOW}
     */
    static Rendering run(Callable<Rendering> work, Deadline deadline) {
        var task = THREADS.submit(() -> {
            deadline.begin();
            return work.call();
        });
        var end = System.nanoTime() + LONGEST_WAIT.toNanos();
        var interrupted = false;
        try {
            while (!deadline.hasPassed() && System.nanoTime() < end) {
                try {
                    return task.get(LOOK.toNanos(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException _) {
                    // the deadline counts CPU time, not wall-clock time
                } catch (InterruptedException _) {
                    interrupted = true;
                }
            }
            return new Refused(WhyRefused.TOO_SLOW);
        } catch (ExecutionException failed) {
            return new Refused(reason(failed));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static WhyRefused reason(ExecutionException failed) {
        return switch (failed.getCause()) {
            case Deadline.Passed _ -> WhyRefused.TOO_SLOW;
            case Budget.Spent _ -> WhyRefused.TOO_LONG;
            case StackOverflowError _ -> WhyRefused.TOO_DEEP;
            case null, default -> {
                LOG.warn("A text could not be rendered", failed.getCause());
                yield WhyRefused.UNREADABLE;
            }
        };
    }
}
