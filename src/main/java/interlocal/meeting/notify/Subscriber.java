package interlocal.meeting.notify;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls one listener on a thread of its own. Several changes in quick succession lead to one call, and after the last
 * change there is always a call.
 */
final class Subscriber implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Subscriber.class);
    static final Duration PAUSE = Duration.ofMillis(100);
    static final Duration QUIET_PAUSE = Duration.ofSeconds(1);

    private final Runnable listener;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition wakeUp = lock.newCondition();
    private boolean running;
    private boolean prompt;
    private boolean quiet;
    private boolean ended;
    private long lastRun = System.nanoTime() - QUIET_PAUSE.toNanos();

    Subscriber(Runnable listener) {
        this.listener = listener;
    }

    /**
     * Requests a call of the listener.
     *
     * @param quietly whether the call may wait for up to a second, together with other changes
     */
    void tell(boolean quietly) {
        lock.lock();
        try {
            quiet |= quietly;
            prompt |= !quietly;
            if (running) {
                wakeUp.signal();
            } else if (!ended) {
                running = true;
                Thread.ofVirtual().name("room-listener").start(this);
            }
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            ended = true;
            wakeUp.signal();
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void run() {
        while (isNext()) {
            try {
                listener.run();
            } catch (RuntimeException | Error failed) {
                LOG.warn("Somebody who watches a room could not be told of a change: {}", failed.toString(), failed);
            }
        }
    }

    /** Waits until the next call is due; returns false if none is requested. */
    private boolean isNext() {
        lock.lock();
        try {
            while (!ended && (prompt || quiet)) {
                var left = (prompt ? PAUSE : QUIET_PAUSE).toNanos() - (System.nanoTime() - lastRun);
                if (left <= 0) {
                    prompt = false;
                    quiet = false;
                    lastRun = System.nanoTime();
                    return true;
                }
                wakeUp.await(left, TimeUnit.NANOSECONDS);
            }
            running = false;
            return false;
        } catch (InterruptedException interrupted) {
            running = false;
            return false;
        } finally {
            lock.unlock();
        }
    }
}
