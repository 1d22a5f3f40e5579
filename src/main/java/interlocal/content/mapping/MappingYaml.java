package interlocal.content.mapping;

import interlocal.content.Phrase;
import interlocal.content.Problems;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.frontmatter.RecordSchema;
import interlocal.content.frontmatter.Yaml;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a mapping's YAML, with what is wrong in them. */
record MappingYaml(Problems problems) {

    static String name(Yaml.Member member) {
        return member.name().text().strip();
    }

    /** The text of a value; empty if it is null, a list or a map. */
    static String text(Yaml value) {
        return value instanceof Yaml.Text text && text.plain() != null
                ? text.text().strip()
                : "";
    }

    /** The items of a list; a single value is one, a missing one none. */
    static Stream<Yaml> items(@Nullable Yaml value) {
        return switch (value) {
            case Yaml.Sequence list -> list.items().stream();
            case null -> Stream.of();
            case Yaml single -> Stream.of(single);
        };
    }

    /** The keys and values of a map; none if it is missing or no map, which is reported. */
    List<Yaml.Member> members(@Nullable Yaml value) {
        return switch (value) {
            case Yaml.Mapping map -> map.members();
            case null -> List.of();
            case Yaml other -> {
                problems.add(other.line(), Rule.MAPPING, Phrase.of("no-map"));
                yield List.of();
            }
        };
    }

    /** Plain values by our keys. */
    Map<String, Object> ours(@Nullable Yaml value) {
        var values = new LinkedHashMap<String, Object>();
        for (var member : members(value)) {
            var plain = member.value().plain();
            if (isOurs(name(member), member) && plain != null) {
                values.put(name(member), plain);
            }
        }
        return values;
    }

    /**
     * Whether records of some type have a key, which has a dot if it is within a map; if not, that is reported.
     *
     * @param where the key stands
     */
    boolean isOurs(String key, Yaml.Member where) {
        var outer = key.replaceFirst("\\..*$", "");
        var ours = Arrays.stream(RecordType.values())
                .anyMatch(type -> RecordSchema.of(type).find(outer).isPresent());
        if (!ours) {
            refuse(where, Phrase.of("not-ours", key));
        }
        return ours;
    }

    void refuse(Yaml.Member where, Phrase reason) {
        problems.add(where.name().line(), Rule.MAPPING, reason);
    }

    void unknown(Yaml.Member key, String known) {
        problems.add(key.name().line(), Rule.UNKNOWN_KEY, name(key), known);
    }
}
