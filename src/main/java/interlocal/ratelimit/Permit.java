package interlocal.ratelimit;

import java.util.concurrent.atomic.AtomicBoolean;

/** A permit of a {@link ConcurrencyLimit}. It is given back once, however often it is closed. */
public final class Permit implements AutoCloseable {

    private final Runnable release;
    private final AtomicBoolean held = new AtomicBoolean(true);

    Permit(Runnable release) {
        this.release = release;
    }

    @Override
    public void close() {
        if (held.getAndSet(false)) {
            release.run();
        }
    }
}
