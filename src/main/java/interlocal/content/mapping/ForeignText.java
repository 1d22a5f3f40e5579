package interlocal.content.mapping;

import interlocal.content.Problems;
import interlocal.content.frontmatter.SourceText;
import interlocal.content.frontmatter.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file of another system: its header, in YAML or TOML or missing, and its text.
 *
 * @param bodyLine the line in which the text begins, counted from 1
 */
record ForeignText(List<Yaml.Member> header, String body, int bodyLine) {

    private static final String YAML = "---";

    /** Reads a file; empty if that is not possible. */
    static Optional<ForeignText> read(byte[] file) {
        var problems = new Problems("");
        var decoded = SourceText.decode(file, problems);
        if (decoded == null) {
            return Optional.empty();
        }
        var text = TomlHeader.asYaml(decoded);
        if (!text.startsWith(YAML)) {
            return Optional.of(new ForeignText(List.of(), text, 1));
        }
        var source = SourceText.divide(text.getBytes(StandardCharsets.UTF_8), problems);
        if (source == null) {
            return Optional.empty();
        }
        if (text.substring(source.headerStart(), source.headerEnd()).isBlank()) {
            return Optional.of(new ForeignText(List.of(), source.body(), source.bodyLine()));
        }
        var keys = source.keys(problems);
        return keys == null || problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new ForeignText(keys.members(), source.body(), source.bodyLine()));
    }

    /** Whether one of these keys has the value with which it is listed. */
    boolean saysAnyOf(Map<String, String> values) {
        return header.stream()
                .anyMatch(member -> member.value() instanceof Yaml.Text text
                        && text.text().strip().equalsIgnoreCase(values.get(key(member))));
    }

    /** The name of a key in small letters. */
    static String key(Yaml.Member member) {
        return member.name().text().strip().toLowerCase(Locale.ROOT);
    }
}
