package interlocal.content;

import interlocal.content.Yaml.Mapping;
import interlocal.content.Yaml.Sequence;
import interlocal.content.Yaml.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The keys of one map, read by type; whatever does not fit is reported with its line, and reading goes on. */
final class FrontMatterReader {

    private static final ValueType<String> LINE = ValueType.text(500);
    private static final int MOST_ITEMS = 500;

    private final Mapping mapping;
    private final Problems problems;
    private final Map<String, Yaml.Member> members = new LinkedHashMap<>();
    private final TreeSet<String> known = new TreeSet<>();

    FrontMatterReader(Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        mapping.members().forEach(member -> members.put(member.key(), member));
    }

    /** The line of a key; of the map, if the key is missing. */
    int line(String key) {
        var member = members.get(key);
        return member == null ? mapping.line() : member.line();
    }

    void complain(String key, Rule rule, Object... details) {
        problems.add(line(key), rule, details);
    }

    /** The value of a key; null if it is absent, empty or of another form, which is reported. */
    <T> @Nullable T get(String key, ValueType<T> form) {
        return switch (value(key)) {
            case Text text -> read(key, text, form);
            case null -> null;
            case Yaml other -> {
                mistyped(key, other, "one value");
                yield null;
            }
        };
    }

    /** A text of one line. */
    @Nullable
    String text(String key) {
        return get(key, LINE);
    }

    /** The text of a key that has to be there; empty if it is not, which is reported. */
    String required(String key, int longest) {
        return Objects.requireNonNullElse(required(key, ValueType.text(longest)), "");
    }

    /** The value of a key that has to be there; null if it is absent or of another form, which is reported. */
    <T> @Nullable T required(String key, ValueType<T> form) {
        var value = value(key);
        if (value == null || (value instanceof Text text && text.text().isBlank())) {
            complain(key, Rule.MISSING_KEY, key);
        }
        return get(key, form);
    }

    /** The values of a list; a single value stands for a list of one. */
    <T> List<T> list(String key, ValueType<T> form) {
        var values = new ArrayList<T>();
        for (var item : items(key)) {
            if (item instanceof Text text) {
                var value = read(key, text, form);
                if (value != null) {
                    values.add(value);
                }
            } else {
                mistyped(key, item, "a list of values");
            }
        }
        return List.copyOf(values);
    }

    List<String> texts(String key) {
        return list(key, LINE);
    }

    /** The maps of a list, each read in turn; those that read as null are left out. */
    <T> List<T> maps(String key, Function<FrontMatterReader, @Nullable T> reading) {
        var values = new ArrayList<T>();
        for (var item : items(key)) {
            var value = nested(key, item, reading);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    /** A map below a key. */
    <T> @Nullable T map(String key, Function<FrontMatterReader, @Nullable T> reading) {
        var value = value(key);
        return value == null ? null : nested(key, value, reading);
    }

    /** Reports the keys that nobody asked for. */
    void finish() {
        members.keySet().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> complain(key, Rule.UNKNOWN_KEY, key, String.join(", ", known)));
    }

    private <T> @Nullable T nested(String key, Yaml value, Function<FrontMatterReader, @Nullable T> reading) {
        if (!(value instanceof Mapping map)) {
            mistyped(key, value, "a map of keys and values");
            return null;
        }
        var fields = new FrontMatterReader(map, problems);
        var read = reading.apply(fields);
        fields.finish();
        return read;
    }

    /** The items of a list as they are. */
    List<Yaml> items(String key) {
        var items = switch (value(key)) {
            case Sequence sequence -> sequence.items();
            case null -> List.<Yaml>of();
            case Yaml single -> List.of(single);
        };
        if (items.size() > MOST_ITEMS) {
            complain(key, Rule.TOO_LONG, key, items.size(), MOST_ITEMS);
            return List.of();
        }
        return items;
    }

    private @Nullable Yaml value(String key) {
        known.add(key);
        var member = members.get(key);
        return member == null || (member.value() instanceof Text text && text.isNothing()) ? null : member.value();
    }

    private <T> @Nullable T read(String key, Text text, ValueType<T> form) {
        var stripped = text.text().strip();
        if (stripped.isEmpty()) {
            return null;
        }
        var value = form.reading().apply(stripped);
        if (value.isEmpty()) {
            var details = new ArrayList<Object>(List.of(key));
            details.addAll(form.details().apply(stripped));
            problems.add(text.line(), form.rule(), details.toArray());
        }
        return value.orElse(null);
    }

    private void mistyped(String key, Yaml value, String wanted) {
        problems.add(value.line(), Rule.WRONG_TYPE, key, wanted);
    }
}
