package interlocal.ratelimit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A limit on how often one client may ask. Each client has a number of permits per minute, which refill evenly; a third
 * of them may be taken in one burst. A client is an IPv4 address or an IPv6 network (the first 64 bits of the address,
 * since each subscriber has its own network). Any other text names a client of its own. Thread-safe.
 */
public final class RateLimit {

    private static final int MOST_CLIENTS = 100_000;
    private static final int BURSTS_PER_MINUTE = 3;
    private static final int NETWORK_BYTES = 8;
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
        var probe = buckets.get(network(client)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND));
    }

    /** Gives back a permit that the client took. */
    public void release(String client) {
        if (!unlimited) {
            buckets.get(network(client)).addTokens(1);
        }
    }

    private static String network(String client) {
        return literal(client)
                .map(address -> address instanceof Inet6Address
                        ? Arrays.toString(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                        : address.getHostAddress())
                .orElse(client);
    }

    private static Optional<InetAddress> literal(String client) {
        try {
            return Optional.of(InetAddress.ofLiteral(client));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }
}
