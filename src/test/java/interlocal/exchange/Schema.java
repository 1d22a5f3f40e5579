package interlocal.exchange;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Compares answers with the JSON Schemas of an OpenAPI document: with those keywords of them that ours uses. */
final class Schema {

    private static final Set<String> SAYS_NOTHING = Set.of("description", "examples", "default");

    private final Description description;
    private final List<String> complaints = new ArrayList<>();

    private Schema(Description description) {
        this.description = description;
    }

    /** What is wrong with a value, each with where it is; empty if it is as described. */
    static List<String> complaints(Description description, Object schema, JsonNode value) {
        var check = new Schema(description);
        check.value("$", schema, value);
        return check.complaints;
    }

    private void value(String where, Object written, JsonNode value) {
        var schema = description.map(written);
        schema.forEach((keyword, argument) -> keyword(where, schema, keyword, argument, value));
    }

    private void keyword(String where, Map<String, Object> schema, String keyword, Object argument, JsonNode value) {
        var fits = switch (keyword) {
            case "type" -> types(argument).anyMatch(type -> isOf(type, value));
            case "enum" -> !value.isString() || ((List<?>) argument).contains(value.asString());
            case "const" -> argument.equals(value.asString());
            case "pattern" -> !value.isString() || value.asString().matches((String) argument);
            case "maxLength" -> !value.isString() || value.asString().length() <= (Integer) argument;
            case "minimum" -> !value.isNumber() || value.asLong() >= (Integer) argument;
            case "maximum" -> !value.isNumber() || value.asLong() <= (Integer) argument;
            case "format" -> !value.isString() || isFormatted((String) argument, value.asString());
            case "required" ->
                !value.isObject() || ((List<?>) argument).stream().allMatch(key -> value.has((String) key));
            case "properties", "additionalProperties", "items" -> true;
            default -> SAYS_NOTHING.contains(keyword);
        };
        if (!fits) {
            complaints.add(where + ": " + keyword + " " + argument + ", not " + value);
        }
        switch (keyword) {
            case "items" -> value.forEach(item -> value(where + "[]", argument, item));
            case "properties" ->
                description.map(argument).forEach((key, property) -> {
                    if (value.has(key)) {
                        value(where + "." + key, property, Objects.requireNonNull(value.get(key)));
                    }
                });
            case "additionalProperties" -> others(where, schema, argument, value);
            default -> {
                // has no values in it
            }
        }
    }

    private void others(String where, Map<String, Object> schema, Object argument, JsonNode value) {
        var known = description.map(schema.getOrDefault("properties", Map.of())).keySet();
        value.propertyStream()
                .filter(property -> !known.contains(property.getKey()))
                .forEach(property -> {
                    var path = where + "." + property.getKey();
                    if (argument instanceof Map<?, ?> other) {
                        value(path, other, property.getValue());
                    } else if (argument.equals(false)) {
                        complaints.add(path + " is not described");
                    }
                });
    }

    private static Stream<?> types(Object argument) {
        return argument instanceof List<?> several ? several.stream() : Stream.of(argument);
    }

    private static boolean isOf(Object type, JsonNode value) {
        return switch ((String) type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "null" -> value.isNull();
            default -> false;
        };
    }

    private static boolean isFormatted(String format, String text) {
        try {
            return switch (format) {
                case "date" -> LocalDate.parse(text).toString().equals(text);
                case "uri" -> URI.create(text).isAbsolute();
                default -> false;
            };
        } catch (RuntimeException malformed) {
            return false;
        }
    }
}
