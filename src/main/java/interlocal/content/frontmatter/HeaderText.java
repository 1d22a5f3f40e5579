package interlocal.content.frontmatter;

import interlocal.content.frontmatter.Yaml.Member;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes a header in which some keys are changed; the other lines stay as they are. */
final class HeaderText {

    private final RecordSchema schema;
    private final YamlSource source;
    private final Yaml.Mapping read;
    private final YamlText yaml;
    private final List<Edit> edits = new ArrayList<>();

    /** A replacement of the characters from {@code start} to {@code end} (exclusive). */
    private record Edit(int start, int end, String text) {}

    HeaderText(RecordSchema schema, String header, Yaml.Mapping read) {
        this.schema = schema;
        this.source = new YamlSource(header);
        this.read = read;
        this.yaml = new YamlText(source, "\n");
    }

    /** The header after some changes, by key. An empty value removes the key. */
    String with(Map<String, Optional<Object>> changes) {
        var inOrder = new TreeMap<String, Optional<Object>>(
                Comparator.comparingInt(this::place).thenComparing(Comparator.naturalOrder()));
        inOrder.putAll(changes);
        if (!read.members().isEmpty() && source.isInline(read)) {
            flow(inOrder);
        } else {
            inOrder.forEach((key, value) -> find(key)
                    .ifPresentOrElse(
                            member -> change(member, value.orElse(null)),
                            () -> value.ifPresent(said -> add(key, said))));
        }
        return text();
    }

    /** The position of a key in the schema. Unknown keys come after all others. */
    private int place(String key) {
        return schema.find(key).map(schema.fields()::indexOf).orElse(Integer.MAX_VALUE);
    }

    /**
     * Changes a header in braces. Changed values stay in place and new keys come last; removing a key loses the layout.
     */
    private void flow(Map<String, Optional<Object>> changes) {
        var inPlace = changes.entrySet().stream()
                .allMatch(change -> find(change.getKey())
                        .map(member -> change.getValue().isPresent() && !isEmpty(member.value()))
                        .orElse(true));
        if (!inPlace) {
            var values = new LinkedHashMap<>(read.plain());
            changes.forEach(
                    (key, value) -> value.ifPresentOrElse(said -> values.put(key, said), () -> values.remove(key)));
            edits.add(new Edit(read.span().start(), read.span().end(), yaml.inline(values, read, true)));
            return;
        }
        var last = read.members().getLast();
        changes.forEach((key, value) -> value.ifPresent(said -> find(key)
                .map(Member::value)
                .ifPresentOrElse(
                        old -> edits.add(new Edit(old.span().start(), old.span().end(), yaml.inline(said, old, true))),
                        () -> edits.add(new Edit(
                                end(last),
                                end(last),
                                ", " + YamlScalar.key(key) + ": " + yaml.inline(said, null, true))))));
    }

    private void change(Member member, @Nullable Object value) {
        var old = member.value();
        var start = source.lineStart(member.name().span().start());
        var lines = endingAs(member.name().span().end());
        if (value == null) {
            edits.add(new Edit(start, source.nextLine(end(member)), ""));
        } else if (isEmpty(old) && source.at(old.span().start() - 1) == ':' && yaml.isInline(value, null)) {
            edits.add(new Edit(old.span().start(), old.span().end(), lines.after(value, indent(), null)));
        } else if (!isEmpty(old) && source.isInline(old) && yaml.isInline(value, old)) {
            edits.add(new Edit(
                    old.span().start(),
                    old.span().end(),
                    lines.after(value, indent(), old).substring(1)));
        } else if (!source.isInline(old) && !yaml.isInline(value, old)) {
            edits.add(new Edit(old.span().start(), old.span().end(), lines.block(value, source.column(old), old)));
        } else {
            edits.add(new Edit(start, end(member), lines.member(source.raw(member.name()), value, indent(), old)));
        }
    }

    /** A writer that ends lines as the line of a character ends. */
    private YamlText endingAs(int character) {
        return new YamlText(source, source.lineEnd(character));
    }

    private static boolean isEmpty(Yaml value) {
        return value.span().end() == value.span().start();
    }

    private void add(String key, Object value) {
        var before = before(key);
        var at = before.map(member -> source.nextLine(end(member))).orElseGet(this::firstLine);
        var lines = before.map(member -> endingAs(end(member))).orElseGet(() -> endingAs(at));
        edits.add(new Edit(at, at, lines.member(YamlScalar.key(key), value, indent(), null) + lines.end()));
    }

    /** The key after which a new key is inserted; empty if it comes first. */
    private Optional<Member> before(String key) {
        var place = place(key);
        return place == Integer.MAX_VALUE
                ? read.members().stream().reduce((_, later) -> later)
                : read.members().stream()
                        .filter(member -> place(member.key()) < place)
                        .max(Comparator.comparingInt(member -> place(member.key())));
    }

    private int firstLine() {
        return read.members().isEmpty()
                ? source.length()
                : source.lineStart(read.members().getFirst().name().span().start());
    }

    private Optional<Member> find(String key) {
        return read.members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst();
    }

    /** The number of spaces before the keys. */
    private int indent() {
        if (read.members().isEmpty()) {
            return 0;
        }
        var start = source.lineStart(read.members().getFirst().name().span().start());
        var at = start;
        while (source.at(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private static int end(Member member) {
        return Math.max(member.name().span().end(), member.value().span().end());
    }

    private String text() {
        // keys inserted at the same place stay in order, before the line that begins there
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        var text = new StringBuilder();
        var at = 0;
        for (var edit : edits) {
            text.append(source.text(at, edit.start())).append(edit.text());
            at = edit.end();
        }
        return text.append(source.text(at, source.length())).toString();
    }
}
