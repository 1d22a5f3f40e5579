package interlocal.content.frontmatter;

import interlocal.content.frontmatter.Yaml.Mapping;
import interlocal.content.frontmatter.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as YAML. The old value in the same place is the model: the new one takes over its brackets,
 * quotes and indentation. Parts that mean the same are copied. Parameters named {@code like} are models.
 */
final class YamlText {

    private static final int STEP = 2;
    private static final int LONGEST_FLOW = 110;
    private static final Pattern LITERAL = Pattern.compile("[|>][-+]?");

    private final YamlSource source;
    private final String end;

    /**
     * A writer.
     *
     * @param source the text that contains the models
     * @param end the line end
     */
    YamlText(YamlSource source, String end) {
        this.source = source;
        this.end = end;
    }

    String end() {
        return end;
    }

    /** Whether a value is written on the line of its key. */
    boolean isInline(Object value, @Nullable Yaml like) {
        if (!(value instanceof List || value instanceof Map) || isEmpty(value)) {
            return true;
        }
        var model = alike(value, like);
        if (model != null) {
            return source.isInline(model);
        }
        return value instanceof List<?> list
                && list.stream().noneMatch(item -> item instanceof List || item instanceof Map)
                && inline(value, null, false).length() <= LONGEST_FLOW;
    }

    /** A value in one line, though parts copied from the model may have more. */
    String inline(Object value, @Nullable Yaml like, boolean flow) {
        if (like != null && !source.raw(like).isEmpty() && like.says(value)) {
            return source.raw(like);
        }
        return switch (value) {
            case List<?> list -> {
                var models = new Models(like);
                yield list.stream()
                        .map(item -> inline(item, models.next(item), true))
                        .collect(Collectors.joining(", ", "[", "]"));
            }
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> YamlScalar.key(entry.getKey().toString()) + ": "
                                + inline(entry.getValue(), member(like, entry.getKey()), true))
                        .collect(Collectors.joining(", ", "{", "}"));
            default ->
                YamlScalar.of(
                        value,
                        like instanceof Yaml.Text text ? new YamlScalar.Text(source.raw(like), text.plain()) : null,
                        flow);
        };
    }

    /** A list or map on lines of its own, without indentation of the first line and without a final line end. */
    String block(Object value, int column, @Nullable Yaml like) {
        if (like != null && like.says(value)) {
            return source.raw(like);
        }
        if (value instanceof List<?> list) {
            var models = new Models(like);
            return list.stream()
                    .map(item -> item(item, column, models.next(item)))
                    .collect(Collectors.joining(end + " ".repeat(column)));
        }
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .map(entry -> YamlScalar.key(entry.getKey().toString()) + ":"
                                + after(entry.getValue(), column, member(like, entry.getKey())))
                        .collect(Collectors.joining(end + " ".repeat(column)));
    }

    private String item(Object item, int column, @Nullable Yaml like) {
        if (isInline(item, like)) {
            return "- " + scalar(item, column, like);
        }
        var model = alike(item, like);
        var nested = model == null ? column + STEP : source.column(model);
        return "-" + " ".repeat(nested - column - 1) + block(item, nested, model);
    }

    /** A key and its value. */
    String member(String key, Object value, int column, @Nullable Yaml like) {
        return " ".repeat(column) + key + ":" + after(value, column, like);
    }

    /** What follows the colon of a key: a value on the same line, or on lines of its own. */
    String after(Object value, int column, @Nullable Yaml like) {
        if (isInline(value, like)) {
            return " " + scalar(value, column, like);
        }
        var model = alike(value, like);
        var nested = model == null ? column + STEP : source.column(model);
        return end + " ".repeat(nested) + block(value, nested, model);
    }

    private String scalar(Object value, int column, @Nullable Yaml like) {
        if (like instanceof Yaml.Text && value instanceof String text && !like.says(value)) {
            var lines = source.raw(like).lines().toList();
            if (!lines.isEmpty() && LITERAL.matcher(lines.getFirst()).matches() && fits(text, lines.getFirst())) {
                // indented as before, since a comment with less indentation may follow
                var depth = lines.stream()
                        .skip(1)
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .map(line -> line.length() - line.stripLeading().length())
                        .orElse(column + STEP);
                return lines.getFirst()
                        + end
                        + text.strip()
                                .lines()
                                .map(line -> line.isEmpty() ? "" : " ".repeat(depth) + line)
                                .collect(Collectors.joining(end));
            }
        }
        return inline(value, like, false);
    }

    /** Whether a text can be a block scalar: any lines below a vertical bar, or one line below a greater-than sign. */
    private static boolean fits(String text, String header) {
        return !text.isBlank()
                && text.strip().lines().allMatch(YamlScalar::isShown)
                && text.chars().noneMatch(character -> character == '\r' || character == '\t')
                && (header.startsWith("|") || text.strip().lines().count() == 1);
    }

    private static boolean isEmpty(Object value) {
        return switch (value) {
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case Sequence list -> list.items().isEmpty();
            case Mapping map -> map.members().isEmpty();
            default -> false;
        };
    }

    /** The model of a list or map; null if the old value is of another kind or empty. */
    private static @Nullable Yaml alike(Object value, @Nullable Yaml like) {
        var alike = value instanceof List ? like instanceof Sequence : like instanceof Mapping;
        return like == null || !alike || isEmpty(like) ? null : like;
    }

    private static @Nullable Yaml member(@Nullable Yaml like, Object key) {
        return like instanceof Mapping map ? map.get(key.toString()) : null;
    }

    /**
     * Gives each item of a list a model from the old list: an equal item, else the one at the same position, else the
     * last.
     */
    private static final class Models {

        private final List<Yaml> items;
        private final List<Yaml> left;
        private int at;

        Models(@Nullable Yaml like) {
            this.items = like instanceof Sequence list ? list.items() : List.of();
            this.left = new ArrayList<>(items);
        }

        @Nullable
        Yaml next(Object item) {
            var place = at++;
            for (var model : left) {
                if (model.says(item)) {
                    left.remove(model);
                    return model;
                }
            }
            return items.isEmpty() ? null : items.get(Math.min(place, items.size() - 1));
        }
    }
}
