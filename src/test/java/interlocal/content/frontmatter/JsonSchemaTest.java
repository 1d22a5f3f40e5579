package interlocal.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import interlocal.content.Desk;
import interlocal.content.Problems;
import interlocal.content.Reading;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.TreeReader;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What an editor is told of the front matter agrees with what the reader says of it. */
class JsonSchemaTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** What no schema can know: the file around the values, other files, and how YAML is written. */
    private static final Set<Rule> BEYOND = EnumSet.of(
            Rule.FILE_SIZE,
            Rule.UNKNOWN_KEY, // kept, and so allowed
            Rule.SOURCE_NUMBER,
            Rule.CUT_VALUE,
            Rule.DATES_REVERSED,
            Rule.FAR_DATE,
            Rule.BROKEN_LINK,
            Rule.DEAD_HEADING,
            Rule.LINK_SPACES,
            Rule.FOOTNOTE_MISSING,
            Rule.FOOTNOTE_UNUSED,
            Rule.COMMENT_UNCLOSED,
            Rule.COMMENT_SHOWN,
            Rule.WIKI_LINK,
            Rule.CALLOUT,
            Rule.ATTACHMENT,
            Rule.RENDERING);

    private static final Set<Rule> UNREADABLE = EnumSet.of(
            Rule.HEADER_MISSING,
            Rule.HEADER_UNCLOSED,
            Rule.HEADER_SIZE,
            Rule.YAML,
            Rule.CONTROL_CHARACTER,
            Rule.YAML_DEPTH,
            Rule.YAML_ALIAS,
            Rule.YAML_TAG,
            Rule.DUPLICATE_KEY);

    private static Function<RecordType, Schema> schemas(Vocabularies vocabularies) {
        var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        var writer =
                new JsonSchema(vocabularies, new FieldWords(FieldWords.read().in(Locale.ENGLISH)));
        var schemas = new EnumMap<RecordType, Schema>(RecordType.class);
        for (var type : RecordType.values()) {
            schemas.put(type, registry.getSchema(JSON.valueToTree(writer.of(RecordSchema.of(type)))));
        }
        return type -> Objects.requireNonNull(schemas.get(type));
    }

    private static List<String> complaints(Schema schema, @Nullable Yaml header) {
        return schema
                .validate(
                        JSON.valueToTree(value(header)),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** A value as readers of YAML 1.2 take it, nothing included. */
    private static @Nullable Object value(@Nullable Yaml yaml) {
        return switch (yaml) {
            case Yaml.Mapping map -> {
                var values = new LinkedHashMap<String, @Nullable Object>();
                map.members().forEach(member -> values.put(member.key(), value(member.value())));
                yield values;
            }
            case Yaml.Sequence list -> {
                var values = new ArrayList<@Nullable Object>();
                list.items().forEach(item -> values.add(value(item)));
                yield values;
            }
            case null -> null;
            case Yaml.Text text -> text.plain();
        };
    }

    private static Yaml.@Nullable Mapping header(byte[] file) {
        var problems = new Problems("");
        var text = SourceText.divide(file, problems);
        var header = text == null ? null : text.keys(problems);
        return problems.hasErrors() ? null : header;
    }

    @Test
    void everyFileOfTheLibraryIsValid() throws IOException {
        var tree = ContentTree.list(Path.of("content"));
        var schemas = schemas(new TreeReader(tree, Desk.MARKUP, _ -> Vocabulary.open()).vocabularies());
        for (var file : tree.files()) {
            var type = file.path().recordType();
            if (type.isPresent()) {
                assertThat(complaints(schemas.apply(type.get()), header(file.read(DocumentReader.LARGEST))))
                        .as(file.path().text())
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("interlocal.content.RuleTest#documents")
    void whatBreaksARuleIsInvalid(Rule rule, String path, int line, String text, String mentions) {
        var file = new TreePath(path);
        var header = header(text.getBytes(StandardCharsets.UTF_8));
        if (header == null) {
            assertThat(UNREADABLE).contains(rule);
            return;
        }
        var complaints = complaints(schemas(Desk.WORDS).apply(file.recordType().orElseThrow()), header);
        if (BEYOND.contains(rule) || Slug.parse(file.recordName()).isEmpty()) {
            assertThat(complaints).isEmpty();
        } else {
            assertThat(complaints).as(mentions).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: 2015",
                "related: build-trust",
                "related: [build-trust, ~]",
                "sources: {title: A study, year: '2015', url: }",
                "sources: [{title: A study, year: ' 2015 '}]",
                "stage:",
                "number: '3'",
                "number: +3",
                "places: [{country: USA, region: Oregon, lat: 44, lon: -121.3, population: 99178}]",
                "published:",
                "x-own: {any: [thing]}",
                "# yaml-language-server: $schema=../schema/lesson.json"
            })
    void whatTheReaderTakesIsValid(String line) {
        var text = Desk.with(line).replaceFirst(line.startsWith("title") ? "title: Trust\n" : "^$", "");
        assertThat(Desk.read("lessons/a.md", text)).isInstanceOf(Reading.Accepted.class);
        assertThat(complaints(
                        schemas(Desk.WORDS).apply(RecordType.LESSON), header(text.getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyKeyOfATypeIsExplained(RecordType type) {
        var schema = JSON.valueToTree(
                new JsonSchema(Desk.WORDS, new FieldWords(FieldWords.read().in(Locale.ENGLISH)))
                        .of(RecordSchema.of(type)));
        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(
                        RecordSchema.of(type).fields().stream().map(Field::key).toList());
        assertThat(schema.get("properties"))
                .allSatisfy(property ->
                        assertThat(property.get("description").asString()).endsWith("."));
        assertThat(schema.at("/$defs/service-types/enum").toString())
                .isEqualTo("[\"public-safety\",\"public-safety/fire\"]");
        assertThat(schema.at("/$defs/service-types/enumDescriptions").toString())
                .isEqualTo("[\"Public safety\",\"Fire protection: Engines and people.\"]");
    }
}
