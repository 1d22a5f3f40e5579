package interlocal.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A YAML value with the line it stands in. */
sealed interface Yaml {

    Pattern INTEGER = Pattern.compile("-?(0|[1-9][0-9]{0,17})");
    Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,17})\\.[0-9]{1,18}");

    int line();

    /** The value as plain maps, lists, strings, numbers and booleans, without what is empty; null if it is nothing. */
    @Nullable
    Object plain();

    /**
     * A scalar.
     *
     * @param bare written without quotes, so that it may stand for a number, a boolean or nothing
     */
    record Text(String text, boolean bare, int line) implements Yaml {

        /** Whether it says nothing, between quotes or not. */
        boolean isBlank() {
            return isNothing() || text.isBlank();
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
            if (INTEGER.matcher(text).matches()) {
                return Long.valueOf(text);
            }
            return DECIMAL.matcher(text).matches() ? (Object) Double.valueOf(text) : text;
        }
    }

    /** A list. */
    record Sequence(List<Yaml> items, int line) implements Yaml {

        @Override
        public Object plain() {
            return items.stream().map(Yaml::plain).filter(Objects::nonNull).toList();
        }
    }

    /** A map; its keys are unique. */
    record Mapping(List<Member> members, int line) implements Yaml {

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
    record Member(String key, int line, Yaml value) {}
}
