package interlocal.content.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A YAML value and its place in the text. */
public sealed interface Yaml {

    Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}");

    Span span();

    /** The line in which it begins. */
    default int line() {
        return span().line();
    }

    /**
     * A place in a text.
     *
     * @param line the line of the file, counted from 1
     * @param start the index of its first character (code point) in the text
     * @param end the index after its last character
     */
    record Span(int line, int start, int end) {}

    /**
     * Whether it means the same as a plain value. A text in quotes equals a number without quotes, and space around a
     * text does not count.
     */
    boolean says(Object value);

    /**
     * The value as plain maps, lists, strings, numbers and booleans, without null values; null if it is YAML's null.
     */
    @Nullable
    Object plain();

    /**
     * A scalar.
     *
     * @param bare whether it is written without quotes, so that it may be a number, a boolean or null
     * @param comment what follows it in its line, from {@code #} on; empty if nothing does
     */
    record Text(String text, boolean bare, String comment, Span span) implements Yaml {

        /**
         * Whether its author may have meant the comment as a part of it. Beside nothing, only {@code #7} is suspicious,
         * not {@code # seven}.
         */
        boolean isCut() {
            return bare && !comment.isEmpty() && (!isNothing() || comment.matches("#\\S.*"));
        }

        /** Whether it is null or only space, with quotes or without. */
        boolean isBlank() {
            return isNothing() || text.isBlank();
        }

        @Override
        public boolean says(Object value) {
            return !(value instanceof List || value instanceof Map || isNothing())
                    && (text.strip().equals(value.toString().strip()) || value.equals(plain()));
        }

        boolean isNothing() {
            return bare && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public @Nullable Object plain() {
            if (!bare) {
                return text;
            }
            if (isNothing()) {
                return null;
            }
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            return number();
        }

        /** The number that it is; the text if it is none. */
        Object number() {
            if (INTEGER.matcher(text).matches()) {
                return Long.valueOf(text);
            }
            return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, Span span) implements Yaml {

        @Override
        public boolean says(Object value) {
            var said = items.stream().filter(item -> item.plain() != null).toList();
            return value instanceof List<?> list
                    && said.size() == list.size()
                    && IntStream.range(0, list.size())
                            .allMatch(at -> said.get(at).says(list.get(at)));
        }

        @Override
        public Object plain() {
            return items.stream().map(Yaml::plain).filter(Objects::nonNull).toList();
        }
    }

    /** A map; its keys are unique. */
    record Mapping(List<Member> members, Span span) implements Yaml {

        /** The value of a key; null if there is none. */
        @Nullable
        Yaml get(String key) {
            return members.stream()
                    .filter(member -> member.key().equals(key))
                    .findFirst()
                    .map(Member::value)
                    .orElse(null);
        }

        @Override
        public boolean says(Object value) {
            var said = members.stream()
                    .filter(member -> member.value().plain() != null)
                    .toList();
            return value instanceof Map<?, ?> map
                    && said.size() == map.size()
                    && said.stream().allMatch(member -> {
                        var wanted = map.get(member.key());
                        return wanted != null && member.value().says(wanted);
                    });
        }

        @Override
        public Map<String, Object> plain() {
            var map = new LinkedHashMap<String, Object>();
            for (var member : members) {
                var value = member.value().plain();
                if (value != null) {
                    map.put(member.key(), value);
                }
            }
            return map;
        }
    }

    /** A key and its value. */
    record Member(Text name, Yaml value) {

        String key() {
            return name.text();
        }

        int line() {
            return name.line();
        }
    }
}
