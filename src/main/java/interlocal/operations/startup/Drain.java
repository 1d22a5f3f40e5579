package interlocal.operations.startup;

import interlocal.operations.OperatorMessages;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Goes on serving for a while after the portal was asked to stop. Meanwhile {@code /readyz} answers 503, as Boot has it
 * from that moment on, so that whoever balances the load sends nobody here any more before connections are refused.
 */
final class Drain implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Drain.class);

    private final Duration time;
    private volatile boolean running;

    Drain(Duration time) {
        this.time = time;
    }

    /** Stops before all others. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (time.isPositive()) {
            LOG.info(OperatorMessages.get("stop.drain", time.toSeconds()));
            try {
                Thread.sleep(time);
            } catch (InterruptedException hurry) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
