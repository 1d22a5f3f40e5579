package interlocal.page.part;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import interlocal.page.part.LibraryState.Moment;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Caches what was made of the library until the index or the vocabularies change, for at most a minute and within a bound
 * on its length. Its keys say everything else that it depends on, the language among it, and nothing of who asks.
 *
 * @param <K> what a value depends on; equal keys have equal values as long as the library stays as it is
 */
public final class Kept<K, V> {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int REST = 500;

    private final LibraryState library;
    private final Predicate<V> lasting;
    private final Cache<K, Made<V>> made;

    private record Made<V>(Moment moment, V value) {}

    /**
     * An empty cache.
     *
     * @param most how many characters it keeps at most
     * @param length of a value, in characters
     * @param lasting whether a value may be kept at all
     */
    public Kept(LibraryState library, long most, ToIntFunction<V> length, Predicate<V> lasting) {
        this.library = library;
        this.lasting = lasting;
        this.made = Caffeine.newBuilder()
                .maximumWeight(most)
                .<K, Made<V>>weigher((_, one) -> length.applyAsInt(one.value()) + REST)
                .expireAfterWrite(LONGEST)
                .build();
    }

    /** The value of a key, made if none was kept. While search is unavailable, every value is made anew. */
    public V of(K key, Supplier<V> maker) {
        return library.now().map(now -> of(key, maker, now)).orElseGet(maker);
    }

    private V of(K key, Supplier<V> maker, Moment now) {
        var known = made.getIfPresent(key);
        if (known != null && known.moment().equals(now)) {
            return known.value();
        }
        var value = maker.get();
        if (lasting.test(value)) {
            made.put(key, new Made<>(now, value));
        }
        return value;
    }
}
