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

/** Renders on another thread, so that neither an endless nor a bottomless text harms the caller. */
final class Containment {

    /** The name of the thread. */
    static final String THREAD = "markup";

    private static final Logger LOG = LoggerFactory.getLogger(Containment.class);
    private static final long STACK = 16L * 1024 * 1024;

    /** How often the time that the work took of the processor is looked at: work that never looks itself is caught so. */
    private static final Duration LOOK = Duration.ofMillis(100);

    /**
     * Of the clock on the wall: a machine would have to be thirty times as busy as it can for a good text to meet it, and
     * whoever waits is answered before their browser gives up.
     */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    /** Kept for a while, since many texts come one after the other. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Containment::thread);

    private Containment() {}

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, THREAD, STACK);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Does the work and waits for it, in spite of interrupts, which are kept for the caller. Where the work goes on after
     * its deadline, it is left to itself.
     *
     * @param work must end by itself; its failure is an outcome
     * @param deadline begins with the work; when it has passed, or nothing came of the work for half a minute, the outcome
     *     is {@link WhyRefused#TOO_SLOW}
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
                    // it has its own time, not that of the wall
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
