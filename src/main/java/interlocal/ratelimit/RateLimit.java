package interlocal.ratelimit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * A limit on how often one {@link Client} may ask. Each client has a number of permits per minute, which refill evenly; a third
 * of them may be taken in one burst. Thread-safe.
 */
public final class RateLimit {

    private static final int MOST_CLIENTS = 100_000;
    private static final int BURSTS_PER_MINUTE = 3;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LoadingCache<String, Bucket> buckets;
    private final boolean unlimited;

    /**
     * Creates a limit that is the same for every client.
     *
     * @param permitsPerMinute 0 for no limit
     */
    public RateLimit(int permitsPerMinute) {
        this(permitsPerMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimit(int permitsPerMinute, TimeMeter time) {
        unlimited = permitsPerMinute == 0;
        buckets = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(1))
                .build(_ -> bucket(permitsPerMinute, time));
    }

    private static Bucket bucket(int permitsPerMinute, TimeMeter time) {
        var burst = Math.max(1, permitsPerMinute / BURSTS_PER_MINUTE);
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(burst).refillGreedy(permitsPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Takes a permit, if the client has one left.
     *
     * @param client a numeric IP address, or any text that names one client
     * @return empty if the permit was taken; otherwise the number of seconds after which to try again
     */
    public OptionalLong tryAcquire(String client) {
        if (unlimited) {
            return OptionalLong.empty();
        }
        var probe = buckets.get(Client.of(client).network()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND));
    }

    /** Gives back a permit that the client took. */
    public void release(String client) {
        if (!unlimited) {
            buckets.get(Client.of(client).network()).addTokens(1);
        }
    }
}
