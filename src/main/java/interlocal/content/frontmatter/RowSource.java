package interlocal.content.frontmatter;

import static java.util.stream.Collectors.joining;

import interlocal.content.RecordType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a row of a list as the equivalent Markdown file. */
public final class RowSource {

    private static final String BODY = "body";
    private static final RecordSchema SCHEMA = RecordSchema.of(RecordType.PROVIDER);

    private RowSource() {}

    /** The text of the file for a row's cells by key; none of the cells may be empty. */
    public static String of(Map<String, String> cells) {
        var header = new LinkedHashMap<String, String>();
        var maps = new LinkedHashMap<String, Map<String, String>>();
        cells.forEach((key, cell) -> {
            var dot = key.indexOf('.');
            if (dot > 0) {
                maps.computeIfAbsent(key.substring(0, dot), _ -> new LinkedHashMap<>())
                        .put(key.substring(dot + 1), YamlScalar.doubleQuoted(cell));
            } else if (!key.equals(BODY)) {
                header.put(key, isMany(key) ? several(cell) : YamlScalar.doubleQuoted(cell));
            }
        });
        maps.forEach((key, map) -> header.put(key, isMany(key) ? "[" + flow(map) + "]" : flow(map)));
        var text = new StringBuilder("---\n");
        header.forEach((key, value) ->
                text.append(YamlScalar.key(key)).append(": ").append(value).append('\n'));
        return text.append("---\n")
                .append(cells.getOrDefault(BODY, ""))
                .append('\n')
                .toString();
    }

    /** Whether a key takes a list. A row has at most one item of a list of maps. */
    private static boolean isMany(String key) {
        return SCHEMA.find(key).filter(Field::many).isPresent();
    }

    private static String flow(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> YamlScalar.key(entry.getKey()) + ": " + entry.getValue())
                .collect(joining(", ", "{", "}"));
    }

    private static String several(String cell) {
        return Arrays.stream(cell.split("[;\\n]"))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .map(YamlScalar::doubleQuoted)
                .collect(joining(", ", "[", "]"));
    }
}
