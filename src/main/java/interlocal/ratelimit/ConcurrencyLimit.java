package interlocal.ratelimit;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A limit on how much one holder, such as a client or a session, may have open at a time. Thread-safe. */
public final class ConcurrencyLimit {

    private final Map<String, Integer> open = new ConcurrentHashMap<>();
    private final int most;

    /**
     * Creates a limit that is the same for every holder.
     *
     * @param most 0 for no limit
     */
    public ConcurrencyLimit(int most) {
        this.most = most;
    }

    /** Takes a permit until it is closed; empty if the holder has as many as it may. */
    public Optional<Permit> tryAcquire(String holder) {
        var now = open.merge(holder, 1, Integer::sum);
        var permit = new Permit(() -> open.computeIfPresent(holder, (_, held) -> held > 1 ? held - 1 : null));
        if (most > 0 && now > most) {
            permit.close();
            return Optional.empty();
        }
        return Optional.of(permit);
    }

    /** How many permits the holder has. */
    public int held(String holder) {
        return open.getOrDefault(holder, 0);
    }
}
