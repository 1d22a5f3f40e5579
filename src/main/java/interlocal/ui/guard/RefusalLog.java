package interlocal.ui.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the log is told of requests that were refused or failed: at most one line a minute of all that were refused, and
 * the trace of each place that failed once an hour. None of it has text of a request, not even in the message of a
 * failure.
 */
@Component
final class RefusalLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalLog.class);
    private static final Duration BETWEEN_LINES = Duration.ofMinutes(1);
    private static final Duration BETWEEN_TRACES = Duration.ofHours(1);
    private static final int MOST_PLACES = 100;

    private final Clock clock;
    private final Map<Refusal, Integer> refused = new EnumMap<>(Refusal.class);
    private final Map<String, Instant> failed = new HashMap<>();
    private Instant line = Instant.EPOCH;

    RefusalLog(Clock clock) {
        this.clock = clock;
    }

    /** Counts a refusal; the first of a minute is written at once, those after it with the next line. */
    synchronized void refused(Refusal why) {
        refused.merge(why, 1, Integer::sum);
        var now = clock.instant();
        if (line.plus(BETWEEN_LINES).isAfter(now)) {
            return;
        }
        LOG.warn(
                "Requests were refused, by reason: {}. If readers are among them, raise portal.clients.* or look"
                        + " whether the proxy in front says who they come from",
                refused);
        refused.clear();
        line = now;
    }

    /** Writes what failed in the portal itself. */
    synchronized void failed(Throwable failure) {
        var place = failure.getClass().getName()
                + Stream.of(failure.getStackTrace()).findFirst();
        var now = clock.instant();
        var told = failed.get(place);
        if (told != null && told.plus(BETWEEN_TRACES).isAfter(now)) {
            return;
        }
        if (failed.size() >= MOST_PLACES) {
            failed.clear();
        }
        failed.put(place, now);
        LOG.error("A request failed in the portal; it is told of once an hour", new Wordless(failure));
    }

    /** A failure by its kind, without its message, which may quote a request. */
    private static final class Wordless extends Exception {

        private static final long serialVersionUID = 1;

        Wordless(Throwable failure) {
            super(failure.getClass().getName(), failure.getCause() == null ? null : new Wordless(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }
    }
}
