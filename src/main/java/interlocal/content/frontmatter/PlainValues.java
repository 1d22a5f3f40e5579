package interlocal.content.frontmatter;

import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Front matter as plain maps, lists, texts and numbers: each value as its field wants it, not as YAML guesses. The title
 * {@code 2026} is a text. Values of unknown keys are what YAML takes them for.
 */
final class PlainValues {

    private PlainValues() {}

    /** The values of a map, those of unknown keys included. */
    static Map<String, Object> of(List<Field> fields, Yaml.Mapping mapping) {
        var values = new LinkedHashMap<String, Object>();
        for (var member : mapping.members()) {
            var field = Field.find(fields, member.key());
            var plain = field.isPresent()
                    ? of(field.get(), member.value())
                    : member.value().plain();
            if (plain != null) {
                values.put(member.key(), plain);
            }
        }
        return values;
    }

    private static @Nullable Object of(Field field, Yaml yaml) {
        return switch (yaml) {
            case Yaml.Sequence list ->
                list.items().stream()
                        .map(item -> of(field, item))
                        .filter(Objects::nonNull)
                        .toList();
            case Yaml.Mapping map when field instanceof FieldGroup group -> of(group.fields(), map);
            case Yaml.Text text when field instanceof Value<?> value && !text.isNothing() -> of(value.type(), text);
            default -> yaml.plain();
        };
    }

    private static @Nullable Object of(ValueType<?> type, Yaml.Text text) {
        return type instanceof ValueType.Numeric<?> ? text.number() : text.text();
    }
}
