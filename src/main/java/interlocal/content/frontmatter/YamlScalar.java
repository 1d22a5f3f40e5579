package interlocal.content.frontmatter;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.reader.StreamReader;

/** Writes single values as YAML in one line: without quotes where that is safe, else in quotes. */
final class YamlScalar {

    /** Texts that some YAML 1.1 or 1.2 parser reads as a number, a boolean, a time or null. */
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "(?i)~|null|true|false|yes|no|on|off|y|n|=|<<|[-+]?\\.inf|\\.nan|[-+.]?[0-9][0-9_,.]*(e[-+]?[0-9]+)?"
                    + "|0[xob][0-9a-f_]+|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\\.[0-9_]*)?");

    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    private YamlScalar() {}

    /** A key. */
    static String key(String key) {
        return KEY.matcher(key).matches() ? key : doubleQuoted(key);
    }

    /**
     * A value.
     *
     * @param like the value that it replaces, whose quotes it keeps; null if there is none
     * @param flow whether it is within brackets, where commas and brackets need quotes
     */
    static String of(Object value, @Nullable Text like, boolean flow) {
        if (value instanceof Double number) {
            return BigDecimal.valueOf(number).toPlainString();
        }
        if (value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        var text = value.toString();
        var mark = like == null ? ' ' : like.mark();
        if (mark == '\'' && isShown(text)) {
            return "'" + text.replace("'", "''") + "'";
        }
        var plain = mark != '"' && mark != '\'' && isPlain(text, flow) && !isAmbiguous(text, like);
        return plain ? text : doubleQuoted(text);
    }

    /** The value that is replaced: its text in the file, and what that was read as. */
    record Text(String raw, @Nullable Object plain) {

        char mark() {
            return raw.isEmpty() ? ' ' : raw.charAt(0);
        }
    }

    /** Whether a text without quotes could be read as something else. A number may replace a number. */
    private static boolean isAmbiguous(String text, @Nullable Text like) {
        var number = like != null
                && like.plain() instanceof Number
                && (Yaml.INTEGER.matcher(text).matches()
                        || Yaml.DECIMAL.matcher(text).matches());
        return !number && AMBIGUOUS.matcher(text).matches();
    }

    private static boolean isPlain(String text, boolean flow) {
        return !text.isEmpty()
                && isShown(text)
                && text.equals(text.strip())
                && INDICATORS.indexOf(text.charAt(0)) < 0
                && !text.startsWith("...")
                && !text.contains(": ")
                && !text.contains(" #")
                && !text.endsWith(":")
                && !(flow && text.chars().anyMatch(character -> ",?[]{}".indexOf(character) >= 0));
    }

    /** Whether it is one line of characters that need no escape. */
    static boolean isShown(String text) {
        return text.codePoints().noneMatch(YamlScalar::needsEscape);
    }

    private static boolean needsEscape(int character) {
        return Character.isISOControl(character)
                || character == 0x2028
                || character == 0x2029
                || character == 0xFEFF
                || !StreamReader.isPrintable(character);
    }

    /** A text in double quotes. */
    static String doubleQuoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                quoted.append('\\').appendCodePoint(character);
            } else if (character == '\n') {
                quoted.append("\\n");
            } else if (needsEscape(character)) {
                quoted.append("\\u%04x".formatted(character));
            } else {
                quoted.appendCodePoint(character);
            }
        });
        return quoted.append('"').toString();
    }
}
