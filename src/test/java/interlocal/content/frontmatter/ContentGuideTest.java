package interlocal.content.frontmatter;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlocal.content.RecordType;
import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of fields in the content guide say what the schema says. */
class ContentGuideTest {

    private static final Path GUIDE = Path.of("docs/content-guide.md");
    private static final FieldWords WORDS = new FieldWords(FieldWords.read().in(Locale.ENGLISH));

    static Stream<Arguments> tables() {
        var ofEvery = Stream.of(HeaderFields.FIRST, HeaderFields.LAST)
                .flatMap(Collection::stream)
                .toList();
        return Stream.concat(
                Stream.of(argumentSet("record", "record", ofEvery)),
                Stream.of(RecordType.values())
                        .filter(type -> !RecordSchema.ofOnly(type).isEmpty())
                        .map(type -> argumentSet(type.key(), type.key(), RecordSchema.ofOnly(type))));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void isTheTableOfTheSchema(String name, List<Field> fields) throws IOException {
        var wanted = "<!-- fields: %s -->\n| key | what | value |\n|---|---|---|\n%s\n\n"
                .formatted(name, String.join("\n", rows(fields, "")));
        assertThat(Files.readString(GUIDE))
                .withFailMessage("In %s there should stand:%n%n%s", GUIDE, wanted)
                .contains(wanted);
    }

    private static List<String> rows(List<Field> fields, String above) {
        var rows = new ArrayList<String>();
        for (var field : fields) {
            var key = above + field.key();
            var required = field.required() ? ", required" : "";
            rows.add("| `%s` | %s | %s%s |".formatted(key, WORDS.hint(field), value(field), required));
            if (field instanceof FieldGroup group) {
                rows.addAll(rows(group.fields(), key + "."));
                group.needs()
                        .forEach((present, needed) ->
                                rows.replaceAll(row -> row.startsWith("| `" + key + "." + needed + "`")
                                        ? row.replaceFirst(" \\|$", ", required where there is a `" + present + "` |")
                                        : row));
            }
        }
        return rows;
    }

    private static String value(Field field) {
        var one = switch (field) {
            case FieldGroup _ -> "a map";
            case Value<?> value -> value(value.type());
        };
        return field.many() ? "list, each " + one : one;
    }

    private static String value(ValueType<?> type) {
        return switch (type) {
            case ValueType.Text(int longest) -> "a text of at most %,d characters".formatted(longest);
            case ValueType.Numeric<?>(var whole, var least, var most, var _) ->
                (whole ? "a whole number" : "a number")
                        + (most == Long.MAX_VALUE ? ", not below " + least : " from %d to %d".formatted(least, most));
            case ValueType.OneOf<?>(var values) ->
                values.keySet().stream().map(word -> "`" + word + "`").collect(joining(", ", "one of ", ""));
            case ValueType.TermOf(var scheme) -> "a term of `" + scheme.key() + ".yaml`";
            case ValueType.Country _ -> "a country of `jurisdictions.yaml`";
            case ValueType.Region _ -> "a region of that country";
            case Notation<?> notation ->
                switch (notation.standard()) {
                    case DATE -> "a day, `2026-11-22`";
                    case DATE_TIME -> "a time, `2026-11-22T09:00`";
                    case WEB_ADDRESS -> "a web address, `https://example.org`";
                    case MAIL_ADDRESS -> "a mail address, `name@example.org`";
                    case PHONE -> "a telephone number, `+1 800 555 0100`";
                    case DOI -> "a DOI, `10.1093/jopart/mum032`";
                    case LANGUAGE -> "a BCP 47 tag, `en` or `pt-BR`";
                    case PERIOD -> "an ISO 8601 period, `P1Y` or `P6M`";
                    case CURRENCY -> "an ISO 4217 code, `USD`";
                    case ZONE -> "a time zone, `America/Chicago`";
                    case SLUG -> "a slug, `build-trust`";
                };
        };
    }
}
