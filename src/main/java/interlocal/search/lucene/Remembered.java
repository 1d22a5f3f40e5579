package interlocal.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Answers that never change, kept until they are too many; then it begins anew. Safe for several threads. */
final class Remembered<K, V> {

    private final int most;
    private final Map<K, V> answers = new ConcurrentHashMap<>();

    Remembered(int most) {
        this.most = most;
    }

    V get(K key, Function<K, V> otherwise) {
        var known = answers.get(key);
        if (known != null) {
            return known;
        }
        if (answers.size() >= most) {
            answers.clear();
        }
        var answer = otherwise.apply(key);
        answers.put(key, answer);
        return answer;
    }
}
