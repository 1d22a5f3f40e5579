package interlocal.content.frontmatter;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A file whose front matter is laid out in every way that people write YAML, and which piece of it is which key's. */
final class GeneratedRecord {

    static final List<String> KEYS = List.of(
            "title",
            "summary",
            "aliases",
            "practices",
            "places",
            "authors",
            "sources",
            "language",
            "verified",
            "x-own");
    private static final List<String> COMMENTS =
            List.of("# a comment\n", "#\n", "\n", "  # indented: [comment, &x *y]\n", " \n");
    private static final List<String> TEXTS = List.of(
            "Trust",
            "It grows: slowly, #1",
            "&anchor *alias !tag",
            "- not a list",
            "100 %",
            "'quoted' \"text\"",
            "back\\slash",
            "null",
            "2014",
            "1.50",
            "yes",
            "[a, b]",
            "{a: b}",
            "ends:",
            "été 漢 😀",
            "| pipe > more",
            "@at `tick`",
            "?",
            "2026-11-22",
            "https://example.org/a?b=c#d");

    private final Random random;
    private final List<String> pieces = new ArrayList<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final boolean marked;

    GeneratedRecord(long seed) {
        random = new Random(seed);
        marked = random.nextInt(4) == 0;
        pieces.add("---" + (random.nextInt(9) == 0 ? "  " : "") + "\n");
        if (random.nextInt(12) == 0) {
            braces();
        } else {
            lines();
        }
        pieces.add("---\n");
        pieces.add(random.nextInt(4) == 0 ? "" : "\n## Text\r\n\n---\n\ntitle: not a key\nno end");
        if (random.nextInt(10) == 0) {
            pieces.removeLast();
            pieces.set(pieces.size() - 1, "---");
        }
        ends();
    }

    private void lines() {
        var indent = random.nextInt(8) == 0 ? "  " : "";
        var keys = new ArrayList<>(KEYS);
        Collections.shuffle(keys, random);
        for (var key : keys.subList(0, 2 + random.nextInt(keys.size() - 2))) {
            for (var i = random.nextInt(3); i > 1; i--) {
                pieces.add(COMMENTS.get(random.nextInt(COMMENTS.size())));
            }
            places.put(key, pieces.size());
            pieces.add(indent + key(key) + ":" + value(plain(key), indent.length()) + "\n");
        }
        pieces.add(random.nextInt(3) == 0 ? "# the end\n" : "");
    }

    private String key(String key) {
        return switch (random.nextInt(8)) {
            case 0 -> '"' + key + '"';
            case 1 -> "'" + key + "'";
            default -> key;
        };
    }

    /** All keys on one line, which is then everybody's. */
    private void braces() {
        pieces.add(KEYS.stream()
                .limit(2 + random.nextInt(KEYS.size() - 1))
                .map(key -> key + ": " + flow(plain(key)))
                .collect(Collectors.joining(", ", "{", "}\n")));
    }

    /** What a key may be set to: mostly a value of its shape, else one of another shape, or none. */
    @Nullable
    Object another(String key) {
        return switch (random.nextInt(6)) {
            case 0 -> null;
            case 1 -> "Of another shape: 1, 2";
            case 2 -> List.of("Of another shape", 3L);
            default -> plain(key);
        };
    }

    /** A value of the shape that a key has. */
    Object plain(String key) {
        return switch (key) {
            case "aliases", "practices", "authors" ->
                IntStream.range(0, random.nextInt(4)).mapToObj(_ -> scalar()).toList();
            case "places", "sources" ->
                IntStream.range(0, 1 + random.nextInt(3)).mapToObj(_ -> map()).toList();
            case "verified" -> map();
            case "x-own" -> random.nextBoolean() ? scalar() : List.of(scalar(), List.of(map(), 5L), map());
            default -> scalar();
        };
    }

    private Map<String, Object> map() {
        var map = new LinkedHashMap<String, Object>();
        for (var i = 0; i <= random.nextInt(3); i++) {
            map.put("key-" + random.nextInt(5), random.nextInt(6) == 0 ? List.of(scalar(), scalar()) : scalar());
        }
        return map;
    }

    private Object scalar() {
        return switch (random.nextInt(12)) {
            case 0 -> (long) random.nextInt(5_000) - 1_000;
            case 1 -> random.nextInt(100_000) / 100.0;
            case 2 -> random.nextBoolean();
            case 3 -> TEXTS.get(random.nextInt(TEXTS.size())) + "\n\n" + TEXTS.get(random.nextInt(TEXTS.size()));
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private String value(Object value, int indent) {
        var comment = random.nextInt(5) == 0 ? " # as of 2014: [unsure" : "";
        if (random.nextInt(12) == 0) {
            return List.of("", " ~", " null", comment).get(random.nextInt(4));
        }
        if (value instanceof List<?> || value instanceof Map<?, ?>) {
            var empty = value instanceof List<?> list && list.isEmpty();
            return empty || random.nextInt(3) == 0
                    ? " " + flow(value) + comment
                    : comment + "\n" + block(value, indent + (value instanceof List ? 0 : 1) + random.nextInt(3));
        }
        return value instanceof String text && random.nextInt(4) == 0
                ? " " + literal(text, indent + 3 + random.nextInt(3)) // deeper than any comment
                : " ".repeat(1 + random.nextInt(2)) + scalar(value, indent + 2) + comment;
    }

    private String block(Object value, int indent) {
        var space = " ".repeat(indent);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(item -> space
                            + (item instanceof Map
                                    ? "- " + block(item, indent + 2).strip()
                                    : "- " + flow(item)))
                    .collect(Collectors.joining(random.nextInt(5) == 0 ? "\n" + space + "# between\n" : "\n"));
        }
        return ((Map<?, ?>) value)
                .entrySet().stream()
                        .map(entry -> space + entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private String flow(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(this::flow).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(random.nextBoolean() ? ", " : " ,  ", "{", "}"));
            default -> scalar(value, -1);
        };
    }

    /** A text on several lines below a bar; or folded, each of its lines a paragraph. */
    private String literal(String text, int indent) {
        var space = "\n" + " ".repeat(indent);
        var chomping = List.of("", "-", "+").get(random.nextInt(3));
        return random.nextBoolean()
                ? "|" + chomping + space + text.replace("\n", space).replace(space + space, "\n" + space)
                : ">" + chomping + space
                        + text.replace("\n\n", "\n\n\n").replace("\n", space).replaceAll(" +\n", "\n");
    }

    private String scalar(Object value, int indent) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        var bare = text.matches("[A-Za-zé][A-Za-zé 0-9:/.?=-]*[a-z0-9]")
                && !text.matches("null|yes|.*: .*")
                && (indent > 0 || !text.contains("?"));
        var style = random.nextInt(3);
        if (style == 0 && bare) {
            return text;
        }
        if (style == 1 && !text.contains("\n")) {
            return "'" + text.replace("'", "''") + "'";
        }
        var quoted = '"' + escaped(text) + '"';
        return indent > 0 && random.nextInt(4) == 0 ? quoted.replaceFirst(" ", "\n" + " ".repeat(indent)) : quoted;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    /** Some files end their lines otherwise, some now one way and now the other. */
    private void ends() {
        var carriage = random.nextInt(4);
        if (carriage < 2) {
            pieces.replaceAll(piece -> carriage == 0 || random.nextBoolean()
                    ? piece.replace("\r\n", "\n").replace("\n", "\r\n")
                    : piece);
        }
    }

    byte[] bytes() {
        return bytes(0, pieces.size());
    }

    /** What stands before the lines of a key, and what after them; all of it where the keys share a line. */
    List<byte[]> around(String key) {
        var at = places.get(key);
        return at == null ? List.of(new byte[0], new byte[0]) : List.of(bytes(0, at), bytes(at + 1, pieces.size()));
    }

    private byte[] bytes(int from, int to) {
        var text = String.join("", pieces.subList(from, to));
        return ((marked && from == 0 ? "\uFEFF" : "") + text).getBytes(StandardCharsets.UTF_8);
    }
}
