package interlocal.content.mapping;

import interlocal.content.Rule;
import interlocal.content.frontmatter.Field;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.content.frontmatter.Yaml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The header of one file, as it is filled with what the file of another system says. */
final class HeaderConversion {

    private final ContentMapping mapping;
    private final ValueConversion conversion;
    private final MappingReport report;
    private final RecordSchema schema;
    private final String file;
    private final Map<String, Yaml.Member> theirs = new LinkedHashMap<>();
    private final SequencedMap<String, Object> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    HeaderConversion(
            ContentMapping mapping,
            ValueConversion conversion,
            MappingReport report,
            RecordSchema schema,
            String file,
            List<Yaml.Member> header) {
        this.mapping = mapping;
        this.conversion = conversion;
        this.report = report;
        this.schema = schema;
        this.file = file;
        header.forEach(member -> theirs.putIfAbsent(ForeignText.key(member), member));
    }

    /** Takes over what means something here, and reports the keys that do not. */
    void takeOver() {
        theirs.forEach((key, member) -> {
            if (!isSpokenOf(key) && schema.find(key).isPresent()) {
                take(key, member);
            }
        });
        mapping.keys().forEach((their, our) -> {
            var member = theirs.get(their);
            if (member != null) {
                take(our, member);
            }
        });
        theirs.keySet().stream()
                .filter(key -> !isSpokenOf(key) && schema.find(key).isEmpty())
                .forEach(key -> report.add(file, Rule.UNMAPPED_KEY, key));
    }

    private boolean isSpokenOf(String their) {
        return mapping.keys().containsKey(their)
                || mapping.ignored().contains(their)
                || mapping.leftOut().containsKey(their);
    }

    /** Gives our key a value, unless it has one; a key with a dot is one within a map. */
    private void take(String our, Yaml.Member member) {
        var dot = our.indexOf('.');
        var outer = dot < 0 ? our : our.substring(0, dot);
        var field = schema.find(outer).orElse(null);
        if (dot < 0 && field != null && !values.containsKey(our)) {
            put(our, conversion.of(field, our, member.value(), file), member);
        } else if (dot >= 0 && field instanceof Field.FieldGroup group) {
            Field.find(group.fields(), our.substring(dot + 1)).ifPresent(inner -> within(group, inner, our, member));
        }
    }

    private void within(Field.FieldGroup group, Field inner, String our, Yaml.Member member) {
        var value = conversion.of(inner, our, member.value(), file);
        var map = new LinkedHashMap<String, Object>();
        var before = values.get(group.key());
        if (value == null || (before instanceof Map<?, ?> known && known.containsKey(inner.key()))) {
            return;
        }
        if (before instanceof Map<?, ?> known) {
            known.forEach((key, said) -> map.put(key.toString(), said));
        }
        map.put(inner.key(), value);
        put(group.key(), map, member);
    }

    private void put(String our, @Nullable Object value, Yaml.Member member) {
        if (value != null) {
            values.put(our, value);
            lines.put(our, member.name().line());
        }
    }

    /** Leaves out some values of a list. */
    void leaveOut(String our, Predicate<Object> value) {
        values.computeIfPresent(
                our,
                (_, all) -> all instanceof List<?> list
                        ? list.stream().filter(value.negate()).toList()
                        : all);
    }

    /** Gives a key a value if it has none. */
    void otherwise(String our, @Nullable Object value) {
        if (value != null && !values.containsKey(our) && schema.find(our).isPresent()) {
            values.put(our, value);
        }
    }

    @Nullable
    String text(String our) {
        return values.get(our) instanceof String text ? text : null;
    }

    /** The values by key; a list of maps that was filled key by key has one map. */
    Map<String, Object> values() {
        var all = new LinkedHashMap<String, Object>();
        values.forEach((key, value) -> all.put(
                key,
                value instanceof Map && schema.find(key).filter(Field::many).isPresent() ? List.of(value) : value));
        return all;
    }

    /** The line of the key from which the value of our key was taken; 0 if it was taken from none. */
    int line(String our) {
        return lines.getOrDefault(our, 0);
    }
}
