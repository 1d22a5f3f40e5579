package interlocal.search;

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
 * How often one client may ask: a third of a minute's share at once, and again as time goes by. A client is an IPv4
 * address, or the network that an IPv6 address is in, for there each has a network of its own (the first 64 bits).
 */
public final class Pace {

    private static final int MOST_CLIENTS = 100_000;
    private static final int AT_ONCE = 3;
    private static final int NETWORK_BYTES = 8;
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LoadingCache<String, Bucket> clients;
    private final boolean unlimited;

    /**
     * Sets it.
     *
     * @param perMinute 0 for as often as one likes
     */
    public Pace(int perMinute) {
        this(perMinute, TimeMeter.SYSTEM_NANOTIME);
    }

    Pace(int perMinute, TimeMeter time) {
        unlimited = perMinute == 0;
        clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(Duration.ofMinutes(1))
                .build(_ -> bucket(perMinute, time));
    }

    private static Bucket bucket(int perMinute, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit ->
                        limit.capacity(Math.max(1, perMinute / AT_ONCE)).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }

    /**
     * Counts a question.
     *
     * @param address of the client, in figures
     * @return how many seconds to wait first; empty if it may be asked now
     */
    public OptionalLong wait(String address) {
        if (unlimited) {
            return OptionalLong.empty();
        }
        var probe = clients.get(network(address)).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.ceilDiv(probe.getNanosToWaitForRefill(), SECOND));
    }

    /** Takes back the counting of a question. */
    public void giveBack(String address) {
        if (!unlimited) {
            clients.get(network(address)).addTokens(1);
        }
    }

    private static String network(String address) {
        return literal(address)
                .map(known -> known instanceof Inet6Address
                        ? Arrays.toString(Arrays.copyOf(known.getAddress(), NETWORK_BYTES))
                        : known.getHostAddress())
                .orElse(address);
    }

    private static Optional<InetAddress> literal(String address) {
        try {
            return Optional.of(InetAddress.ofLiteral(address));
        } catch (IllegalArgumentException aName) {
            return Optional.empty();
        }
    }
}
