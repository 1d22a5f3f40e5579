package interlocal.content.frontmatter;

import interlocal.content.Details;
import interlocal.content.Problems;
import interlocal.content.RecordType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file whose front matter is changed key by key. Only the lines of changed keys differ from the file as it was read.
 * Comments, order, quotes, unknown keys, line ends, a byte order mark and the text below stay the same. A key that is
 * set back to its old value gets its old lines back, byte for byte. Immutable.
 *
 * <p>Values are plain: texts, numbers, booleans, lists and maps. A {@code Choice} is written as its key, anything else
 * as its {@code toString()}.
 */
public final class FrontMatter {

    private static final String EMPTY = "---\n---\n";
    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final RecordSchema schema;
    private final SourceText source;
    private final boolean marked;
    private final Yaml.Mapping read;
    private final Map<String, Optional<Object>> changes;
    private final String body;

    private FrontMatter(
            RecordSchema schema,
            SourceText source,
            boolean marked,
            Yaml.Mapping read,
            Map<String, Optional<Object>> changes,
            String body) {
        this.schema = schema;
        this.source = source;
        this.marked = marked;
        this.read = read;
        this.changes = Map.copyOf(changes);
        this.body = body;
    }

    /** The front matter of a new record: no keys and no text. */
    public static FrontMatter empty(RecordType type) {
        var source = new SourceText(EMPTY, 4, 4, EMPTY.length());
        var nothing = new Yaml.Mapping(List.of(), new Yaml.Span(SourceText.HEADER_LINE, 0, 0));
        return new FrontMatter(RecordSchema.of(type), source, false, nothing, Map.of(), "");
    }

    /** The front matter of a file; empty if the file has none that can be read. */
    public static Optional<FrontMatter> parse(RecordType type, byte[] file) {
        var problems = new Problems("");
        var source = SourceText.divide(file, problems);
        var read = source == null ? null : source.keys(problems);
        if (source == null || read == null || problems.hasErrors()) {
            return Optional.empty();
        }
        var marked = Arrays.mismatch(file, MARK) == MARK.length;
        return Optional.of(new FrontMatter(RecordSchema.of(type), source, marked, read, Map.of(), source.body()));
    }

    /** The value of a key; null if it is absent. */
    public @Nullable Object get(String key) {
        var changed = changes.get(key);
        if (changed != null) {
            return changed.orElse(null);
        }
        var value = read.get(key);
        return value == null ? null : value.plain();
    }

    /** A copy with a value for a key; null removes the key. */
    public FrontMatter with(String key, @Nullable Object value) {
        var plain = plain(value);
        var before = read.get(key);
        var same = plain == null ? before == null || before.plain() == null : before != null && before.says(plain);
        var all = new HashMap<>(changes);
        if (same) {
            all.remove(key);
        } else {
            all.put(key, Optional.ofNullable(plain));
        }
        return new FrontMatter(schema, source, marked, read, all, body);
    }

    /** A copy without a key. */
    public FrontMatter without(String key) {
        return with(key, null);
    }

    /** A copy with another text below the front matter, in Markdown. */
    public FrontMatter withBody(String markdown) {
        return new FrontMatter(schema, source, marked, read, changes, markdown);
    }

    /** The whole file. */
    public String text() {
        var fence = source.text().substring(source.headerEnd(), source.bodyStart());
        return source.text().substring(0, source.headerStart())
                + new HeaderText(schema, source.header(), read).with(changes)
                + fence
                + (body.isEmpty() || fence.endsWith("\n") ? "" : "\n")
                + body;
    }

    /** The whole file in UTF-8. */
    public byte[] bytes() {
        return ((marked ? "\uFEFF" : "") + text()).getBytes(StandardCharsets.UTF_8);
    }

    /** Converts a value to a type of the front matter: a text, Long, Double, Boolean, list or map. */
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean truth -> truth;
            case Double number -> number;
            case Float number -> number.doubleValue();
            case Number number when number.longValue() == number.doubleValue() -> number.longValue();
            case Number number -> number.doubleValue();
            case Collection<?> list ->
                list.stream().map(FrontMatter::plain).filter(Objects::nonNull).toList();
            case Map<?, ?> map -> {
                var plain = new LinkedHashMap<String, Object>();
                map.forEach((key, nested) -> {
                    var said = plain(nested);
                    if (said != null) {
                        plain.put(key.toString(), said);
                    }
                });
                yield plain;
            }
            case Details.Choice choice -> choice.key();
            default -> value.toString();
        };
    }
}
