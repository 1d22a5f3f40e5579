package interlocal.content.frontmatter;

import interlocal.content.frontmatter.Field.FieldGroup;
import interlocal.content.frontmatter.Field.Value;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the front matter of a type as JSON Schema (2020-12), so that editors can complete keys and terms. The schema
 * accepts what the reader accepts: an empty value for an absent one, a single value for a list of one, a number for a
 * text. It is stricter in two ways: countries and regions must be spelled as in the vocabulary, and words have no space
 * around them. The reader checks more, such as whether files exist.
 *
 * <p>It uses only keywords that draft 7 also has, and {@code enumDescriptions}, with which editors explain a term.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Object> NOTHING = Map.of("type", "null");
    private static final String TERMS = "#/$defs/";

    private final Vocabularies vocabularies;
    private final FieldWords words;

    /**
     * A writer of schemas.
     *
     * @param vocabularies the terms that may be used
     */
    public JsonSchema(Vocabularies vocabularies, FieldWords words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    /** The schema of a type, as maps and lists for any JSON writer. */
    public Map<String, Object> of(RecordSchema record) {
        var schema = new LinkedHashMap<String, Object>();
        schema.put("$schema", DIALECT);
        schema.put("title", record.type().key());
        schema.putAll(object(record.fields(), Map.of()));
        var terms = new LinkedHashMap<String, Object>();
        schemes(record.fields()).distinct().sorted().forEach(scheme -> terms.put(scheme.key(), terms(scheme)));
        schema.put("$defs", terms);
        return schema;
    }

    private Map<String, Object> object(List<Field> fields, Map<String, String> needs) {
        var object = new LinkedHashMap<String, Object>();
        object.put("type", "object");
        var required = fields.stream().filter(Field::required).map(Field::key).toList();
        if (!required.isEmpty()) {
            object.put("required", required);
        }
        var properties = new LinkedHashMap<String, Object>();
        fields.forEach(field -> properties.put(field.key(), property(field)));
        object.put("properties", properties);
        needs.forEach((present, needed) -> {
            object.put("if", has(present));
            object.put("then", has(needed));
        });
        return object;
    }

    private static Map<String, Object> has(String key) {
        var has = new LinkedHashMap<String, Object>();
        has.put("required", List.of(key));
        has.put("properties", Map.of(key, Map.of("not", NOTHING)));
        return has;
    }

    private Map<String, Object> property(Field field) {
        var property = new LinkedHashMap<String, Object>();
        property.put("title", words.label(field));
        property.put("description", words.hint(field));
        var item = switch (field) {
            case Value<?> value -> new JsonValues(vocabularies, field.required()).of(value.type());
            case FieldGroup group -> object(group.fields(), group.needs());
        };
        if (field.many()) {
            var items = Map.of("anyOf", List.of(item, NOTHING));
            var list = new LinkedHashMap<String, Object>();
            list.put("type", "array");
            list.put("maxItems", Field.MOST_ITEMS);
            list.put("items", items);
            property.put("anyOf", List.of(list, item, NOTHING));
        } else if (field.required()) {
            property.putAll(item);
        } else {
            property.put("anyOf", List.of(item, NOTHING));
        }
        return property;
    }

    private static Stream<Scheme> schemes(List<Field> fields) {
        return fields.stream().flatMap(field -> switch (field) {
            case Value<?>(var _, var _, ValueType.TermOf(Scheme scheme), var _, var _) -> Stream.of(scheme);
            case Value<?> _ -> Stream.empty();
            case FieldGroup group -> schemes(group.fields());
        });
    }

    /** A reference to the terms of a scheme. */
    static String reference(Scheme scheme) {
        return TERMS + scheme.key();
    }

    /** The terms of a scheme with their labels; any string if the vocabulary is open. */
    private Map<String, Object> terms(Scheme scheme) {
        var concepts = vocabularies.of(scheme).concepts().toList();
        var terms = new LinkedHashMap<String, Object>();
        terms.put("type", "string");
        if (concepts.isEmpty()) {
            return terms;
        }
        terms.put(
                "enum", concepts.stream().map(concept -> concept.term().path()).toList());
        terms.put(
                "enumDescriptions",
                concepts.stream().map(JsonSchema::description).toList());
        return terms;
    }

    private static String description(Concept concept) {
        return Stream.of(concept.label(), concept.note() == null ? "" : concept.note())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(": "));
    }
}
