package interlocal.search.opensearch;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** Remembers which words the index has, for as long as its position stays the same. */
final class WordMemory {

    private static final int MOST = 20_000;

    private final Cache<WordThen, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private volatile long position;

    /** A word, and the position at which it was looked up. */
    private record WordThen(String word, long position) {}

    /** Says where the index is now. */
    void reached(long now) {
        position = now;
    }

    /**
     * Those of the words that the index has.
     *
     * @param lookUp asked for the words that are not remembered
     */
    Set<String> known(Collection<String> words, Function<Set<String>, Set<String>> lookUp) {
        var then = position;
        var has = new HashSet<String>();
        var open = new HashSet<String>();
        for (var word : words) {
            var remembered = known.getIfPresent(new WordThen(word, then));
            if (remembered == null) {
                open.add(word);
            } else if (remembered) {
                has.add(word);
            }
        }
        if (!open.isEmpty()) {
            var found = lookUp.apply(open);
            open.forEach(word -> known.put(new WordThen(word, then), found.contains(word)));
            has.addAll(found);
        }
        return has;
    }
}
