package interlocal.content.mapping;

import interlocal.content.Names;
import interlocal.content.Rule;
import interlocal.content.frontmatter.Field;
import interlocal.content.frontmatter.Notation;
import interlocal.content.frontmatter.ValueType;
import interlocal.content.frontmatter.Yaml;
import interlocal.vocabulary.Vocabularies;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes values of ours from those of another system. What has no meaning here is reported and left out. */
final class ValueConversion {

    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:[T ].*)?");
    private static final Pattern TIME = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}).*");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>()\"\\]]+");
    private static final List<String> NAMES = List.of("name", "title", "text", "label");

    private final ContentMapping mapping;
    private final Vocabularies vocabularies;
    private final MappingReport report;

    ValueConversion(ContentMapping mapping, Vocabularies vocabularies, MappingReport report) {
        this.mapping = mapping;
        this.vocabularies = vocabularies;
        this.report = report;
    }

    /**
     * The value of a field.
     *
     * @param key ours, with a dot within a map
     * @param file whose value it is, for the report
     * @return a plain value; null if nothing is left
     */
    @Nullable
    Object of(Field field, String key, Yaml value, String file) {
        if (!(field instanceof Field.Value<?> wanted)) {
            return value.plain();
        }
        var texts = texts(value).flatMap(text -> wanted.many() ? parts(wanted.type(), text) : Stream.of(text));
        if (wanted.many()) {
            var values = texts.map(text -> one(wanted, key, text, file))
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList();
            return values.isEmpty() ? null : values;
        }
        var all = texts.toList();
        var text =
                wanted.type() instanceof ValueType.Text ? String.join(", ", all) : all.isEmpty() ? "" : all.getFirst();
        return one(wanted, key, text, file);
    }

    /** The texts in a value; of a map its name. */
    private static Stream<String> texts(Yaml value) {
        return switch (value) {
            case Yaml.Text text -> text.plain() == null ? Stream.of() : Stream.of(text.text());
            case Yaml.Sequence list -> list.items().stream().flatMap(ValueConversion::texts);
            case Yaml.Mapping map ->
                map.members().stream()
                        .filter(member -> NAMES.contains(ForeignText.key(member)))
                        .limit(1)
                        .flatMap(member -> texts(member.value()));
        };
    }

    /** Terms are often written one after the other, with commas between them. */
    private static Stream<String> parts(ValueType<?> type, String text) {
        return type instanceof ValueType.TermOf ? Arrays.stream(text.split("[,;]")) : Stream.of(text);
    }

    private @Nullable String one(Field.Value<?> field, String key, String written, String file) {
        var text = written.strip();
        var said = mapping.values().getOrDefault(key, Map.of()).get(text.toLowerCase(Locale.ROOT));
        if (text.isEmpty() || (said != null && said.isEmpty())) {
            return null;
        }
        var type = field.type();
        if (said == null && type instanceof ValueType.Text(int longest)) {
            return fitting(PlainWords.of(text), longest, key, file);
        }
        return forms(type, said == null ? text : said)
                .filter(form -> type.parse(form, vocabularies).isPresent())
                .findFirst()
                .orElseGet(() -> {
                    report.add(file, Rule.UNMAPPED_VALUE, key, text);
                    return null;
                });
    }

    @Nullable
    String fitting(String words, int longest, String key, String file) {
        var cut = PlainWords.cut(words, longest);
        if (!cut.equals(words)) {
            report.add(file, Rule.MAPPED_CUT, key, longest);
        }
        return cut.isEmpty() ? null : cut;
    }

    /** The ways in which a text may be meant, the likeliest first. */
    private Stream<String> forms(ValueType<?> type, String text) {
        var kebab = Names.kebab(text);
        return switch (type) {
            case ValueType.TermOf _, ValueType.OneOf<?> _ -> Stream.of(text, kebab);
            case Notation<?> notation ->
                switch (notation.standard()) {
                    case DATE -> dates(text);
                    case DATE_TIME -> Stream.of(text, TIME.matcher(text).replaceFirst("$1T$2"));
                    case SLUG -> Stream.of(text, Names.kebab(lastSegment(text)));
                    case WEB_ADDRESS ->
                        Stream.concat(
                                Stream.of(text), ADDRESS.matcher(text).results().map(found -> found.group()));
                    case LANGUAGE -> Stream.of(text.replace('_', '-'));
                    default -> Stream.of(text);
                };
            default -> Stream.of(text);
        };
    }

    private Stream<String> dates(String text) {
        var day = DATE.matcher(text);
        return Stream.concat(
                day.matches() ? Stream.of(day.group(1)) : Stream.of(),
                mapping.dates().stream().flatMap(format -> day(format, text).stream()));
    }

    private static Optional<String> day(DateTimeFormatter format, String text) {
        try {
            return Optional.of(LocalDate.parse(text, format).toString());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static String lastSegment(String address) {
        var path = address.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]{2,8}$", "");
    }
}
