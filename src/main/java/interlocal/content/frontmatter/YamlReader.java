package interlocal.content.frontmatter;

import interlocal.content.Phrase;
import interlocal.content.Problems;
import interlocal.content.Rule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Reads YAML from parser events, without recursion. Thus it refuses tags, aliases and deep nesting before it builds
 * anything from them.
 */
public final class YamlReader {

    private static final int DEEPEST = 8;
    private static final int LONGEST_LINE = 64_000;

    private final Problems problems;
    private final int firstLine;
    private final int[] characters;
    private final int[] newlines;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;

    /** A list or map that has not ended yet. */
    private record Open(boolean map, int start, List<Yaml> values) {}

    /** Thrown to stop reading after a problem that makes the rest unreadable; the problem has been reported. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        Refused() {
            super(null, null, false, false);
        }
    }

    private YamlReader(String text, int firstLine, Problems problems) {
        this.problems = problems;
        this.firstLine = firstLine;
        this.characters = text.codePoints().toArray();
        this.newlines = newlines(characters);
    }

    private static int[] newlines(int[] characters) {
        var newlines = IntStream.builder();
        for (var at = 0; at < characters.length; at++) {
            if (characters[at] == '\n') {
                newlines.add(at);
            }
        }
        return newlines.build().toArray();
    }

    /**
     * Reads a text.
     *
     * @param firstLine the line of the file in which the text begins
     * @return the value; null if there is none or it cannot be read, which is then reported
     */
    public static @Nullable Yaml read(String text, int firstLine, Problems problems) {
        var reader = new YamlReader(text, firstLine, problems);
        try {
            reader.refuseUnreadable();
            var parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
            while (!parser.checkEvent(Event.ID.StreamEnd)) {
                reader.accept(parser.getEvent());
            }
            return reader.root;
        } catch (MarkedYAMLException malformed) {
            problems.add(reader.line(malformed.getProblemMark()), Rule.YAML, String.valueOf(malformed.getProblem()));
        } catch (YAMLException unreadable) {
            problems.add(firstLine, Rule.YAML, String.valueOf(unreadable.getMessage()));
        } catch (IllegalArgumentException escape) { // an escape with a number that is no Unicode character
            problems.add(firstLine, Rule.YAML, Phrase.of("no-character"));
        } catch (Refused reported) {
            return null;
        }
        return null;
    }

    /** The line of a mark. Here lines end only with a line feed, as everywhere else; YAML knows other line ends too. */
    private int line(@Nullable Mark mark) {
        return mark == null ? firstLine : line(mark.getIndex());
    }

    private int line(int character) {
        var before = Arrays.binarySearch(newlines, character);
        return firstLine + (before < 0 ? -before - 1 : before);
    }

    /** Refuses what the parser would report without a line or read slowly. */
    private void refuseUnreadable() {
        var lineStart = 0;
        for (var i = 0; i < characters.length; i++) {
            if (characters[i] == '\n') {
                lineStart = i + 1;
            } else if (i - lineStart == LONGEST_LINE) {
                refuse(line(i), Rule.YAML, Phrase.of("long-line", LONGEST_LINE));
            }
            if (!StreamReader.isPrintable(characters[i])) {
                refuse(line(i), Rule.CONTROL_CHARACTER, named(characters[i]));
            }
        }
    }

    private static String named(int character) {
        return "U+%04X".formatted(character);
    }

    private void accept(Event event) {
        var line = line(event.getStartMark());
        switch (event) {
            case AliasEvent _ -> refuse(line, Rule.YAML_ALIAS);
            case ScalarEvent scalar -> {
                check(line, scalar.getAnchor(), scalar.getTag());
                if (scalar.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
                    refuseEscaped(scalar.getValue(), line);
                }
                add(new Yaml.Text(
                        scalar.getValue(),
                        scalar.getScalarStyle() == ScalarStyle.PLAIN,
                        comment(scalar.getEndMark().getIndex()),
                        span(
                                scalar.getStartMark().getIndex(),
                                scalar.getEndMark().getIndex())));
            }
            case CollectionStartEvent start -> {
                check(line, start.getAnchor(), start.getTag());
                if (open.size() == DEEPEST) {
                    refuse(line, Rule.YAML_DEPTH, DEEPEST);
                }
                open.push(new Open(
                        start instanceof MappingStartEvent, start.getStartMark().getIndex(), new ArrayList<>()));
            }
            case CollectionEndEvent end -> {
                var ended = open.pop();
                var span = span(ended.start(), end(ended, end));
                add(ended.map() ? mapping(ended, span) : new Yaml.Sequence(List.copyOf(ended.values()), span));
            }
            default -> {
                // start or end of a document or stream
            }
        }
    }

    /** Refuses characters that only an escape can bring into a value: all others were seen before. */
    private void refuseEscaped(String value, int line) {
        value.codePoints()
                .filter(character -> !StreamReader.isPrintable(character))
                .findFirst()
                .ifPresent(hidden -> refuse(line, Rule.CONTROL_CHARACTER, named(hidden)));
    }

    private void check(int line, @Nullable String anchor, @Nullable String tag) {
        if (anchor != null) {
            refuse(line, Rule.YAML_ALIAS);
        }
        if (tag != null) {
            refuse(line, Rule.YAML_TAG, tag);
        }
    }

    private void add(Yaml value) {
        if (!open.isEmpty()) {
            open.element().values().add(value);
        } else if (root == null) {
            root = value;
        } else {
            refuse(value.line(), Rule.YAML, Phrase.of("second-document"));
        }
    }

    /** The comment that follows in the line of a character; empty if there is none. */
    private String comment(int character) {
        var start = character;
        while (start < characters.length && (characters[start] == ' ' || characters[start] == '\t')) {
            start++;
        }
        if (start == 0 || start == characters.length || characters[start] != '#' || !isSpace(characters[start - 1])) {
            return "";
        }
        var end = start;
        while (end < characters.length && characters[end] != '\n' && characters[end] != '\r') {
            end++;
        }
        return new String(characters, start, end - start).stripTrailing();
    }

    private static boolean isSpace(int character) {
        return character == ' ' || character == '\t';
    }

    private Yaml.Span span(int start, int end) {
        var last = end;
        while (last > start && Character.isWhitespace(characters[last - 1])) {
            last--;
        }
        return new Yaml.Span(line(start), start, last);
    }

    /** Where a list or map ends. Without brackets, it ends with its last value. */
    private int end(Open ended, Event end) {
        var bracket = characters[ended.start()] == '[' || characters[ended.start()] == '{';
        return bracket || ended.values().isEmpty()
                ? end.getEndMark().getIndex()
                : ended.values().getLast().span().end();
    }

    private Yaml mapping(Open ended, Yaml.Span span) {
        var members = new ArrayList<Yaml.Member>();
        var keys = new HashSet<String>();
        for (var i = 0; i + 1 < ended.values().size(); i += 2) {
            if (!(ended.values().get(i) instanceof Yaml.Text key)) {
                problems.add(ended.values().get(i).line(), Rule.YAML, Phrase.of("key-is-no-text"));
            } else if (!keys.add(key.text())) {
                problems.add(key.line(), Rule.DUPLICATE_KEY, key.text());
            } else {
                members.add(new Yaml.Member(key, ended.values().get(i + 1)));
            }
        }
        return new Yaml.Mapping(List.copyOf(members), span);
    }

    private void refuse(int line, Rule rule, Object... details) {
        problems.add(line, rule, details);
        throw new Refused();
    }
}
