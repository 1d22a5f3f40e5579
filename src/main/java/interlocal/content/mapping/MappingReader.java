package interlocal.content.mapping;

import interlocal.content.Phrase;
import interlocal.content.Problem;
import interlocal.content.Problems;
import interlocal.content.Rule;
import interlocal.content.frontmatter.SourceText;
import interlocal.content.frontmatter.Yaml;
import interlocal.content.frontmatter.YamlReader;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a mapping, or reports its problems line by line. Never throws. */
public final class MappingReader {

    private static final int LARGEST = 1_000_000;
    private static final List<String> KEYS =
            List.of("folders", "keys", "ignore", "values", "defaults", "leave-out", "dates", "text");

    private final Problems problems;
    private final MappingYaml yaml;

    private MappingReader(Problems problems) {
        this.problems = problems;
        this.yaml = new MappingYaml(problems);
    }

    /** The mapping and the problems found. A file with any error is no mapping. */
    public record ReadMapping(Optional<ContentMapping> mapping, List<Problem> problems) {}

    /**
     * Reads a file.
     *
     * @param path as reports name it
     */
    public static ReadMapping read(String path, byte[] bytes) {
        var problems = new Problems(path);
        var mapping = new MappingReader(problems).read(bytes);
        return new ReadMapping(Optional.ofNullable(mapping).filter(_ -> !problems.hasErrors()), problems.sorted());
    }

    private @Nullable ContentMapping read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            problems.add(0, Rule.FILE_SIZE, bytes.length, LARGEST);
            return null;
        }
        var text = SourceText.decode(bytes, problems);
        var read = text == null ? null : YamlReader.read(text, 1, problems);
        if (!(read instanceof Yaml.Mapping map)) {
            if (!problems.hasErrors()) {
                problems.add(1, Rule.MAPPING, Phrase.of("no-mapping"));
            }
            return null;
        }
        var parts = new HashMap<String, Yaml>();
        for (var member : map.members()) {
            if (KEYS.contains(MappingYaml.name(member))) {
                parts.put(MappingYaml.name(member), member.value());
            } else {
                yaml.unknown(member, String.join(", ", KEYS));
            }
        }
        return new ContentMapping(
                new FoldersReader(yaml).read(parts.get("folders")),
                keys(parts.get("keys")),
                words(parts.get("ignore")),
                values(parts.get("values")),
                yaml.ours(parts.get("defaults")),
                lowered(parts.get("leave-out")),
                dates(parts.get("dates")),
                texts(parts.get("text")));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private SequencedMap<String, String> keys(@Nullable Yaml value) {
        var keys = new LinkedHashMap<String, String>();
        for (var member : yaml.members(value)) {
            var our = MappingYaml.text(member.value());
            if (yaml.isOurs(our, member)) {
                keys.put(lower(MappingYaml.name(member)), our);
            }
        }
        return keys;
    }

    private static Set<String> words(@Nullable Yaml value) {
        return MappingYaml.items(value)
                .map(item -> lower(MappingYaml.text(item)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> lowered(@Nullable Yaml value) {
        var words = new HashMap<String, String>();
        for (var member : yaml.members(value)) {
            words.put(lower(MappingYaml.name(member)), MappingYaml.text(member.value()));
        }
        return words;
    }

    private Map<String, Map<String, String>> values(@Nullable Yaml value) {
        var values = new HashMap<String, Map<String, String>>();
        for (var member : yaml.members(value)) {
            if (yaml.isOurs(MappingYaml.name(member), member)) {
                values.put(MappingYaml.name(member), lowered(member.value()));
            }
        }
        return values;
    }

    private List<DateTimeFormatter> dates(@Nullable Yaml value) {
        return MappingYaml.items(value).flatMap(item -> date(item).stream()).toList();
    }

    private Optional<DateTimeFormatter> date(Yaml item) {
        try {
            return Optional.of(DateTimeFormatter.ofPattern(MappingYaml.text(item), Locale.ENGLISH));
        } catch (IllegalArgumentException malformed) {
            problems.add(item.line(), Rule.MAPPING, Phrase.of("date-pattern", MappingYaml.text(item)));
            return Optional.empty();
        }
    }

    private List<TextChange> texts(@Nullable Yaml value) {
        var changes = new ArrayList<TextChange>();
        for (var member : yaml.members(value)) {
            var with = member.value() instanceof Yaml.Text text && text.plain() != null ? text.text() : "";
            TextChange.of(member.name().text(), with)
                    .ifPresentOrElse(
                            changes::add,
                            () -> yaml.refuse(member, Phrase.of("text-pattern", MappingYaml.name(member))));
        }
        return List.copyOf(changes);
    }
}
