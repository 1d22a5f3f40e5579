package interlocal.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that never change, kept until they are too many; then it begins anew. Safe for several threads. */
final class Remembered<K, V> {

    private static final int MOST = 20_000;

    private final Map<K, V> answers = new ConcurrentHashMap<>();

    V get(K key, Function<K, V> otherwise) {
        var known = answers.get(key);
        if (known != null) {
            return known;
        }
        if (answers.size() >= MOST) {
            answers.clear();
        }
        var answer = otherwise.apply(key);
        answers.put(key, answer);
        return answer;
    }
}
