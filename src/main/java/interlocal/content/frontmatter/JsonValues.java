package interlocal.content.frontmatter;

import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes value types as JSON Schema.
 *
 * @param required whether an empty text is refused as well
 */
record JsonValues(Vocabularies vocabularies, boolean required) {

    /** A text may also be what YAML reads as a number or a boolean. */
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    Map<String, Object> of(ValueType<?> type) {
        var schema = new LinkedHashMap<String, Object>();
        switch (type) {
            case ValueType.Text(int longest) -> {
                schema.put("type", SCALAR);
                schema.put("maxLength", longest);
                if (required) {
                    schema.put("pattern", "\\S");
                }
            }
            case ValueType.Numeric<?> number -> {
                schema.put("type", List.of(number.whole() ? "integer" : "number", "string"));
                schema.put("minimum", number.least());
                schema.put("maximum", number.most());
                schema.put("pattern", whole(number.shape().pattern()));
            }
            case ValueType.OneOf<?>(var values) -> schema.put("enum", List.copyOf(values.sequencedKeySet()));
            case ValueType.TermOf(Scheme scheme) -> schema.put("$ref", JsonSchema.reference(scheme));
            case ValueType.Country _ -> names(schema, jurisdictions());
            case ValueType.Region _ -> names(schema, jurisdictions().flatMap(country -> country.children().stream()));
            case Notation<?> notation -> {
                schema.put("type", notation.standard() == Notation.Standard.DATE ? "string" : SCALAR);
                schema.put("pattern", whole(notation.shape().pattern()));
                if (notation.standard() == Notation.Standard.DATE) {
                    schema.put("format", "date");
                }
            }
        }
        return schema;
    }

    private String whole(String shape) {
        return "^\\s*(?:(?:" + shape + ")\\s*)" + (required ? "$" : "?$");
    }

    private Stream<Concept> jurisdictions() {
        return vocabularies.of(Scheme.JURISDICTIONS).roots().stream();
    }

    private static void names(Map<String, Object> schema, Stream<Concept> concepts) {
        schema.put("type", "string");
        var names = concepts.flatMap(concept ->
                        Stream.concat(Stream.of(concept.label(), concept.term().path()), concept.synonyms().stream()))
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            schema.put("enum", names);
        }
    }
}
