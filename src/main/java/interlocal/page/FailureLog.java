package interlocal.page;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import com.github.benmanes.caffeine.cache.Ticker;
import interlocal.catalog.fault.Outage;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Logs why requests failed. What fails again and again is logged in full once a minute, and then how often it failed,
 * so that the log does not grow with the requests. An {@link Outage} is not logged: what notices it says so once.
 */
@Component
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final Duration QUIET = Duration.ofMinutes(1);
    private static final int KINDS = 100;
    private static final int LONGEST = 200;

    private final Cache<String, LongAdder> repeated;

    @Autowired
    public FailureLog() {
        this(Ticker.systemTicker());
    }

    FailureLog(Ticker time) {
        repeated = Caffeine.newBuilder()
                .maximumSize(KINDS)
                .expireAfterWrite(QUIET)
                .ticker(time)
                .scheduler(Scheduler.systemScheduler())
                .evictionListener(
                        (@Nullable String kind, @Nullable LongAdder times, RemovalCause _) -> count(kind, times))
                .build();
    }

    /**
     * Logs a failure.
     *
     * @param address the path that was asked for, as it came
     */
    public void failed(String address, Throwable failure) {
        if (Outage.of(failure).isPresent()) {
            LOG.debug("An outage", failure);
            return;
        }
        var before = repeated.asMap().putIfAbsent(kind(failure), new LongAdder());
        if (before == null) {
            LOG.error("The address {} failed", legible(address), failure);
        } else {
            before.increment();
        }
    }

    private static void count(@Nullable String kind, @Nullable LongAdder times) {
        if (times != null && times.sum() > 0) {
            LOG.error("The same happened {} times more: {}", times.sum(), kind);
        }
    }

    /** Where something fails says better than words, which may differ each time, whether it is the same. */
    private static String kind(Throwable failure) {
        return failure.getClass().getName()
                + Arrays.stream(failure.getStackTrace())
                        .findFirst()
                        .map(at -> " at " + at)
                        .orElse("");
    }

    private static String legible(String address) {
        return address.substring(0, Math.min(LONGEST, address.length())).replaceAll("\\p{Cntrl}", " ");
    }
}
