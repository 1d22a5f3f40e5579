package interlocal.content.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A key of the front matter: what may stand below it. Its words are {@link FieldWords}. */
public sealed interface Field {

    /** How many items a list may have. */
    int MOST_ITEMS = 500;

    /** The name of its words: where it belongs and its key, as {@code case-study.results.measure}. */
    String name();

    /** Whether it has to be there, where what it belongs to is there. */
    boolean required();

    /** Whether it is a list; a single value stands for a list of one. */
    boolean many();

    /** The key as it is written. */
    default String key() {
        return name().substring(name().lastIndexOf('.') + 1);
    }

    /** A key with one value, or with a list of values. */
    record Value<T>(String name, ValueType<T> type, boolean required, boolean many) implements Field {}

    /**
     * A key with a map of further keys, or with a list of such maps.
     *
     * @param needs which of its keys has to be there where another is
     */
    record FieldGroup(String name, List<Field> fields, boolean required, boolean many, Map<String, String> needs)
            implements Field {

        public FieldGroup {
            fields = List.copyOf(fields);
            needs = Map.copyOf(needs);
        }

        /** The same, but where one of its fields is, another has to be. */
        FieldGroup where(Field present, Field needed) {
            return new FieldGroup(name, fields, required, many, Map.of(present.key(), needed.key()));
        }
    }

    /** One value that may be absent. */
    static <T> Value<T> one(String name, ValueType<T> type) {
        return new Value<>(name, type, false, false);
    }

    /** One value that has to be there. */
    static <T> Value<T> required(String name, ValueType<T> type) {
        return new Value<>(name, type, true, false);
    }

    /** A list of values. */
    static <T> Value<T> many(String name, ValueType<T> type) {
        return new Value<>(name, type, false, true);
    }

    /** A map that may be absent. */
    static FieldGroup group(String name, Field... fields) {
        return new FieldGroup(name, Arrays.asList(fields), false, false, Map.of());
    }

    /** A list of maps. */
    static FieldGroup groups(String name, Field... fields) {
        return new FieldGroup(name, Arrays.asList(fields), false, true, Map.of());
    }

    /** The field with a key among some. */
    static Optional<Field> find(List<Field> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
