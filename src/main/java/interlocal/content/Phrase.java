package interlocal.content;

import java.util.Arrays;
import java.util.List;

/**
 * A detail of a Problem that is itself said in the language of the reader.
 *
 * @param key of its words, which stand in {@code problems.properties} under {@code phrase.} and the key
 * @param values what the words are filled in with
 */
public record Phrase(String key, List<String> values) {

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, Arrays.stream(values).map(Object::toString).toList());
    }
}
