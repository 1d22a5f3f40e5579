package interlocal.content.frontmatter;

/** The text from which YAML was read. Characters are code points, counted from 0. */
final class YamlSource {

    private final int[] characters;

    YamlSource(String text) {
        this.characters = text.codePoints().toArray();
    }

    int length() {
        return characters.length;
    }

    int at(int character) {
        return characters[character];
    }

    /** A part of the text, without the character at {@code end}. */
    String text(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** The source text of a value. */
    String raw(Yaml value) {
        return text(value.span().start(), value.span().end());
    }

    /** Whether a value is a scalar or is in brackets, so not a list or map on lines of its own. */
    boolean isInline(Yaml value) {
        if (value instanceof Yaml.Text) {
            return true;
        }
        var mark = at(value.span().start());
        return mark == '[' || mark == '{';
    }

    /** How many characters stand before a value on its line. */
    int column(Yaml value) {
        return value.span().start() - lineStart(value.span().start());
    }

    /** Where the line of a character begins. */
    int lineStart(int character) {
        var at = character;
        while (at > 0 && !isBreak(at(at - 1))) {
            at--;
        }
        return at;
    }

    /** Where the next line begins. */
    int nextLine(int character) {
        var at = character;
        while (at < length() && !isBreak(at(at))) {
            at++;
        }
        return Math.min(at + (isWindowsEnd(at) ? 2 : 1), length());
    }

    /** The line end of the line in which a character is. */
    String lineEnd(int character) {
        return isWindowsEnd(nextLine(character) - 2) ? "\r\n" : "\n";
    }

    private boolean isWindowsEnd(int at) {
        return at >= 0 && at + 1 < length() && at(at) == '\r' && at(at + 1) == '\n';
    }

    private static boolean isBreak(int character) {
        return character == '\n' || character == '\r' || character == 0x85;
    }
}
