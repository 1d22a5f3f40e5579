package interlocal;

import java.time.Duration;

/** How long a test waits for what is to come. It measures nothing: on a machine that is busy, all comes late. */
public final class Patience {

    public static final Duration LONG = Duration.ofMinutes(2);

    private Patience() {}
}
