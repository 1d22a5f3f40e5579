package interlocal.content.mapping;

import static java.util.stream.Collectors.joining;

import interlocal.content.Phrase;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which folders a mapping names, and what they hold. */
record FoldersReader(MappingYaml yaml) {

    private static final String NONE = "none";

    List<MappedFolder> read(@Nullable Yaml value) {
        var folders = new ArrayList<MappedFolder>();
        for (var member : yaml.members(value)) {
            var path = MappingYaml.name(member).replaceFirst("^\\./", "").replaceFirst("^\\.$|/+$", "");
            if (member.value() instanceof Yaml.Mapping map) {
                folder(path, map).ifPresent(folders::add);
            } else {
                type(member.value())
                        .ifPresent(type ->
                                folders.add(new MappedFolder(path, type.orElse(null), NamePattern.WHOLE, Map.of())));
            }
        }
        return List.copyOf(folders);
    }

    private Optional<MappedFolder> folder(String path, Yaml.Mapping map) {
        var name = NamePattern.WHOLE;
        Map<String, Object> defaults = Map.of();
        Yaml type = null;
        for (var member : map.members()) {
            switch (MappingYaml.name(member)) {
                case "type" -> type = member.value();
                case "name" -> name = pattern(member).orElse(name);
                case "defaults" -> defaults = yaml.ours(member.value());
                default -> yaml.unknown(member, "type, name, defaults");
            }
        }
        if (type == null) {
            yaml.problems().add(map.line(), Rule.MISSING_KEY, "type");
            return Optional.empty();
        }
        var known = type(type);
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(new MappedFolder(path, known.get().orElse(null), name, defaults));
    }

    private Optional<NamePattern> pattern(Yaml.Member member) {
        var text = MappingYaml.text(member.value());
        var pattern = NamePattern.of(text);
        if (pattern.isEmpty()) {
            yaml.refuse(member, Phrase.of("name-pattern", text));
        }
        return pattern;
    }

    /** A type, or that there is none; empty if the word means neither, which is reported. */
    private Optional<Optional<RecordType>> type(Yaml value) {
        var word = MappingYaml.text(value);
        var type = RecordType.ofKey(word).or(() -> RecordType.ofFolder(word));
        if (type.isPresent() || word.equals(NONE)) {
            return Optional.of(type);
        }
        var known = Arrays.stream(RecordType.values()).map(RecordType::key).collect(joining(", "));
        yaml.problems().add(value.line(), Rule.CHOICE, "folders", word, known + ", " + NONE);
        return Optional.empty();
    }
}
