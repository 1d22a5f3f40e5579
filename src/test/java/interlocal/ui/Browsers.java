package interlocal.ui;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The browsers of a run, two at most: more would only wait for a processor. Each is kept for whoever comes next. */
public final class Browsers implements AutoCloseable {

    private final Semaphore places = new Semaphore(2, true);
    private final ConcurrentLinkedDeque<Browser> free = new ConcurrentLinkedDeque<>();

    private Browsers() {}

    /** Those of the run that a test is part of. */
    public static Browsers of(ExtensionContext test) {
        return test.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .computeIfAbsent(Browsers.class, _ -> new Browsers(), Browsers.class);
    }

    /** One that nobody else uses until it is given back; waits for it. */
    public Browser take() {
        places.acquireUninterruptibly();
        var kept = free.poll();
        if (kept != null) {
            return kept;
        }
        try {
            return new Browser();
        } catch (RuntimeException failed) {
            places.release();
            throw failed;
        }
    }

    public void giveBack(Browser browser) {
        free.push(browser);
        places.release();
    }

    @Override
    public void close() {
        free.forEach(Browser::close);
    }
}
