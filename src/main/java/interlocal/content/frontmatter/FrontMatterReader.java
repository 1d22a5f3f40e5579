package interlocal.content.frontmatter;

import interlocal.content.Phrase;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Yaml.Mapping;
import interlocal.content.frontmatter.Yaml.Sequence;
import interlocal.content.frontmatter.Yaml.Text;
import interlocal.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one map as their fields define them. It reports whatever does not fit, with its line, and reads on.
 */
public final class FrontMatterReader {

    private final Mapping mapping;
    private final Vocabularies vocabularies;
    private final Problems problems;
    private final Map<String, Yaml.Member> members = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    public FrontMatterReader(Mapping mapping, Vocabularies vocabularies, Problems problems) {
        this.mapping = mapping;
        this.vocabularies = vocabularies;
        this.problems = problems;
        mapping.members().forEach(member -> members.put(member.key(), member));
    }

    /** The line of a field; the line of the map if the field is missing. */
    int line(Field field) {
        var member = members.get(field.key());
        return member == null ? mapping.line() : member.line();
    }

    /** Reports two values that are the wrong way round. */
    void complainOfOrder(Field.Value<?> first, Field.Value<?> second) {
        complain(second, Rule.DATES_REVERSED, first.key(), written(first), second.key(), written(second));
    }

    public void complain(Field field, Rule rule, Object... details) {
        problems.add(line(field), rule, details);
    }

    /**
     * The value of a field; null if it is absent, empty or has another form. A wrong form, or a missing required field,
     * is reported.
     */
    public <T> @Nullable T get(Field.Value<T> field) {
        var value = value(field);
        if (field.required() && (value == null || (value instanceof Text text && text.isBlank()))) {
            complain(field, Rule.MISSING_KEY, field.key());
        }
        return switch (value) {
            case Text text -> read(field, text);
            case null -> null;
            case Yaml other -> {
                mistyped(field, other, "one-value");
                yield null;
            }
        };
    }

    /** The text of a required field; empty if it is missing, which is reported. */
    public String text(Field.Value<String> field) {
        return Objects.requireNonNullElse(get(field), "");
    }

    /** The text of a field as written, without space around it; empty if there is none. */
    String written(Field.Value<?> field) {
        return value(field) instanceof Text text ? text.text().strip() : "";
    }

    /** The text of a field as written, if it fits another type; null if it does not, or is empty. */
    @Nullable
    String written(Field.Value<?> field, ValueType.Text type) {
        var written = written(field);
        return written.isEmpty() ? null : type.parse(written, vocabularies).orElse(null);
    }

    /** The values of a list; empty if it is absent. Values that do not fit are reported and left out. */
    public <T> List<T> list(Field.Value<T> field) {
        var values = new ArrayList<T>();
        for (var item : items(field)) {
            if (item instanceof Text text) {
                var value = read(field, text);
                if (value != null) {
                    values.add(value);
                }
            } else {
                mistyped(field, item, "list-of-values");
            }
        }
        return List.copyOf(values);
    }

    /** The maps of a list, each passed to {@code reading}. Those for which it returns null are left out. */
    public <T> List<T> maps(Field.FieldGroup field, Function<FrontMatterReader, @Nullable T> reading) {
        var values = new ArrayList<T>();
        for (var item : items(field)) {
            var value = nested(field, item, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** The map of a field, passed to {@code reading}; null if it is absent or is no map, which is reported. */
    public <T> @Nullable T map(Field.FieldGroup field, Function<FrontMatterReader, @Nullable T> reading) {
        var value = value(field);
        return value == null ? null : nested(field, value, reading);
    }

    /** Reports the keys that no field was read for. */
    public void finish() {
        members.values().stream()
                .filter(member -> !known.contains(member.key()))
                .forEach(member ->
                        problems.add(member.line(), Rule.UNKNOWN_KEY, member.key(), String.join(", ", known)));
    }

    private <T> @Nullable T nested(Field field, Yaml value, Function<FrontMatterReader, @Nullable T> reading) {
        if (!(value instanceof Mapping map)) {
            mistyped(field, value, "map");
            return null;
        }
        var fields = new FrontMatterReader(map, vocabularies, problems);
        var read = reading.apply(fields);
        fields.finish();
        return read;
    }

    /** The raw items of a list; empty if it is absent or too long, which is reported. */
    public List<Yaml> items(Field field) {
        var items = switch (value(field)) {
            case Sequence sequence -> sequence.items();
            case null -> List.<Yaml>of();
            case Yaml single -> List.of(single);
        };
        if (items.size() > Field.MOST_ITEMS) {
            complain(field, Rule.TOO_MANY, field.key(), items.size(), Field.MOST_ITEMS);
            return List.of();
        }
        return items;
    }

    private @Nullable Yaml value(Field field) {
        known.add(field.key());
        var member = members.get(field.key());
        if (member != null && member.value() instanceof Text text && text.isNothing()) {
            reportCut(field, text);
            return null;
        }
        return member == null ? null : member.value();
    }

    private void reportCut(Field field, Text text) {
        if (field instanceof Field.Value<?> value && value.type() instanceof ValueType.Text && text.isCut()) {
            var whole = (text.text() + " " + text.comment()).strip();
            problems.add(text.line(), Rule.CUT_VALUE, field.key(), text.text(), text.comment(), whole);
        }
    }

    private <T> @Nullable T read(Field.Value<T> field, Text text) {
        reportCut(field, text);
        if (text.isBlank()) {
            return null;
        }
        var stripped = text.text().strip();
        var value = field.type().parse(stripped, vocabularies);
        if (value.isEmpty()) {
            var details = new ArrayList<Object>(List.of(field.key()));
            details.addAll(field.type().details(stripped, vocabularies));
            problems.add(text.line(), field.type().rule(), details.toArray());
        }
        return value.orElse(null);
    }

    private void mistyped(Field field, Yaml value, String wanted) {
        problems.add(value.line(), Rule.WRONG_TYPE, field.key(), Phrase.of(wanted));
    }
}
