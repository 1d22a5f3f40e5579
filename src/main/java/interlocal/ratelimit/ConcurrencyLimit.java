package interlocal.ratelimit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** A limit on how much one holder, such as a client or a session, may have open at a time. Thread-safe. */
public final class ConcurrencyLimit {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final AtomicInteger all = new AtomicInteger();
    private final IntUnaryOperator most;

    /**
     * Creates a limit.
     *
     * @param most how many permits a holder may have, given how many the others have
     */
    private ConcurrencyLimit(IntUnaryOperator most) {
        this.most = most;
    }

    /**
     * Creates a limit that is the same for every holder.
     *
     * @param most 0 for no limit
     */
    public ConcurrencyLimit(int most) {
        this(_ -> most == 0 ? Integer.MAX_VALUE : most);
    }

    /**
     * Creates a limit on something of which there is only so much: a holder may have half of what the others leave, and
     * always a fifth, so that many who take little each are not refused. One or two never take it all.
     *
     * @param there how much there is; 0 for no limit
     */
    public static ConcurrencyLimit sharing(int there) {
        return there == 0
                ? new ConcurrencyLimit(0)
                : new ConcurrencyLimit(others -> Math.max(there / 5, (there - others) / 2));
    }

    /** Takes a permit until it is closed; empty if the holder has as many as it may. */
    public Optional<Permit> tryAcquire(String holder) {
        var now = open.merge(holder, 1, Integer::sum);
        var others = all.incrementAndGet() - now;
        var permit = new Permit(() -> release(holder));
        if (now > most.applyAsInt(others)) {
            permit.close();
            return Optional.empty();
        }
        return Optional.of(permit);
    }

    private void release(String holder) {
        open.computeIfPresent(holder, (_, held) -> held > 1 ? held - 1 : null);
        all.decrementAndGet();
    }

    /** How many permits the holder has. */
    public int held(String holder) {
        return open.getOrDefault(holder, 0);
    }
}
