package interlocal.content;

import java.util.Arrays;
import java.util.List;

/**
 * A detail of a {@link Problem} that is itself translated into the reader's language.
 *
 * @param key the key of its text in {@code problems.properties}, without the prefix {@code phrase.}
 * @param values the arguments of the text
 */
public record Phrase(String key, List<String> values) {

    public static Phrase of(String key, Object... values) {
        return new Phrase(key, Arrays.stream(values).map(Object::toString).toList());
    }
}
