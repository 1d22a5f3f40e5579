package interlocal.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Answers that never change, kept for as long as they are asked for now and then; when they are too many, the half that
 * was not asked for of late goes. Safe for several threads.
 */
final class Remembered<K, V> {

    private final int generation;
    private volatile Generations<K, V> generations = new Generations<>(Map.of());

    private record Generations<K, V>(Map<K, V> young, Map<K, V> old) {

        Generations(Map<K, V> old) {
            this(new ConcurrentHashMap<>(), old);
        }
    }

    Remembered(int most) {
        this.generation = most / 2;
    }

    V get(K key, Function<K, V> otherwise) {
        var now = generations;
        var known = now.young().get(key);
        return known == null ? keep(key, now, otherwise) : known;
    }

    private V keep(K key, Generations<K, V> now, Function<K, V> otherwise) {
        var known = now.old().get(key);
        var answer = known == null ? otherwise.apply(key) : known;
        if (now.young().size() >= generation) {
            generations = new Generations<>(now.young());
        }
        generations.young().put(key, answer);
        return answer;
    }
}
