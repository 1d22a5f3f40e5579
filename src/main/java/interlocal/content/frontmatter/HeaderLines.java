package interlocal.content.frontmatter;

import interlocal.content.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the lines of the values in a file's header. It reads the header only on the first call. */
public final class HeaderLines {

    private final byte[] source;
    private Yaml.@Nullable Mapping header;

    public HeaderLines(byte[] source) {
        this.source = source;
    }

    /** The line of one value of a key. The line of the key if it has no such value; 0 if there is no such key. */
    public int of(String key, String value) {
        return header().members().stream()
                .filter(member -> member.key().equals(key))
                .findFirst()
                .map(member -> line(member, value))
                .orElse(0);
    }

    private static int line(Yaml.Member member, String value) {
        var items = member.value() instanceof Yaml.Sequence list ? list.items() : List.of(member.value());
        return items.stream()
                .filter(item ->
                        item instanceof Yaml.Text text && text.text().strip().equals(value))
                .mapToInt(Yaml::line)
                .findFirst()
                .orElse(member.line());
    }

    private Yaml.Mapping header() {
        var known = header;
        if (known == null) {
            var silent = new Problems("");
            var text = SourceText.divide(source, silent);
            var read = text == null ? null : text.keys(silent);
            known = read == null ? new Yaml.Mapping(List.of(), new Yaml.Span(0, 0, 0)) : read;
            header = known;
        }
        return known;
    }
}
