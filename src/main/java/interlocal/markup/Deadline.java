package interlocal.markup;

import java.time.Duration;

/** The moment after which a rendering must not go on. Used by one thread. */
final class Deadline {

    /** The moment has passed. */
    static final class Passed extends RuntimeException {
        Passed() {
            super("the time is up", null, false, false);
        }
    }

    private final long end;
    private int looks;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Checks now and then: cheap enough for every character read. */
    void look() {
        if ((++looks & 1023) == 0) {
            check();
        }
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new Passed();
        }
    }
}
