package interlocal.content.frontmatter;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A key of the front matter and the values it may have. {@link FieldWords} has its label and hint. */
public sealed interface Field {

    /** The greatest number of items in a list. */
    int MOST_ITEMS = 500;

    /** The key of its label and hint: the path to the field, such as {@code case-study.results.measure}. */
    String name();

    /** Whether it must be present wherever the map or record that contains it is present. */
    boolean required();

    /** Whether it is a list. A single value is read as a list of one. */
    boolean many();

    /** The key as written in the file. */
    String key();

    /** A key with one value, or with a list of values. */
    record Value<T>(String name, String key, ValueType<T> type, boolean required, boolean many) implements Field {}

    /**
     * A key with a map of further keys, or with a list of such maps.
     *
     * @param needs key to required key: where the first is present, the second must be too
     */
    record FieldGroup(
            String name, String key, List<Field> fields, boolean required, boolean many, Map<String, String> needs)
            implements Field {

        public FieldGroup {
            fields = List.copyOf(fields);
            needs = Map.copyOf(needs);
        }

        /** The same group, but where one field is present, another must be too. */
        FieldGroup where(Field present, Field needed) {
            return new FieldGroup(name, key, fields, required, many, Map.of(present.key(), needed.key()));
        }
    }

    /** One value that may be absent. */
    static <T> Value<T> one(String name, ValueType<T> type) {
        return new Value<>(name, keyOf(name), type, false, false);
    }

    /** One value that must be present. */
    static <T> Value<T> required(String name, ValueType<T> type) {
        return new Value<>(name, keyOf(name), type, true, false);
    }

    /** A list of values. */
    static <T> Value<T> many(String name, ValueType<T> type) {
        return new Value<>(name, keyOf(name), type, false, true);
    }

    /** A map that may be absent. */
    static FieldGroup group(String name, Field... fields) {
        return new FieldGroup(name, keyOf(name), Arrays.asList(fields), false, false, Map.of());
    }

    /** A list of maps. */
    static FieldGroup groups(String name, Field... fields) {
        return new FieldGroup(name, keyOf(name), Arrays.asList(fields), false, true, Map.of());
    }

    private static String keyOf(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** The field with this key; empty if there is none. */
    static Optional<Field> find(List<Field> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
