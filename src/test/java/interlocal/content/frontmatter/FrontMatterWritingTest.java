package interlocal.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import interlocal.Walks;
import interlocal.content.Desk;
import interlocal.content.Details;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.tree.ContentTree;
import interlocal.content.tree.DocumentReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Setting one key changes its lines and no other byte; setting it back restores the file. */
class FrontMatterWritingTest {

    private static final int RECORDS = Walks.of(2_000);

    /** At the end of a number, where they say nothing. */
    private static final Pattern NOUGHTS = Pattern.compile("^(-?[0-9]+\\.[0-9]*?)0+$");

    private static FrontMatter parse(RecordType type, byte[] file) {
        return FrontMatter.parse(type, file)
                .orElseThrow(() -> new AssertionError("unreadable:\n" + new String(file, StandardCharsets.UTF_8)));
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    /** What a file says under every key that it may have. */
    private static Map<String, @Nullable Object> said(FrontMatter front, RecordType type) {
        var said = new LinkedHashMap<String, @Nullable Object>();
        GeneratedRecord.KEYS.forEach(key -> said.put(key, read(front.get(key))));
        RecordSchema.of(type).fields().forEach(field -> said.put(field.key(), read(front.get(field.key()))));
        return said;
    }

    /** Checks that a key says something else, and every other key what it said. */
    private static void assertSays(
            Map<String, @Nullable Object> before,
            byte[] written,
            String key,
            @Nullable Object wanted,
            RecordType type) {
        var expected = new LinkedHashMap<>(before);
        expected.put(key, read(wanted));
        assertThat(said(parse(type, written), type)).as(() -> text(written)).isEqualTo(expected);
    }

    /** A value as the reader takes it: a number is its text, and space around a text is none. */
    private static @Nullable Object read(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> list.stream().map(FrontMatterWritingTest::read).toList();
            case Map<?, ?> map -> {
                var read = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, nested) -> read.put(key, read(nested)));
                yield read;
            }
            default -> NOUGHTS.matcher(value.toString().strip()).replaceFirst("$1");
        };
    }

    private static void assertAround(byte[] written, byte[] before, byte[] after, Supplier<String> what) {
        assertThat(written.length).as(what).isGreaterThanOrEqualTo(before.length + after.length);
        assertThat(Arrays.copyOf(written, before.length)).as(what).isEqualTo(before);
        assertThat(Arrays.copyOfRange(written, written.length - after.length, written.length))
                .as(what)
                .isEqualTo(after);
    }

    @Nested
    class OfGeneratedRecords {

        @Test
        void everyKeyIsSetAndSetBack() {
            for (var seed = 0; seed < RECORDS; seed++) {
                var record = new GeneratedRecord(seed);
                var file = record.bytes();
                var front = parse(RecordType.LESSON, file);
                assertThat(front.bytes()).isEqualTo(file);
                var said = said(front, RecordType.LESSON);
                for (var key : GeneratedRecord.KEYS) {
                    change(record, front, said, key, record.another(key));
                }
            }
        }

        private void change(
                GeneratedRecord record,
                FrontMatter front,
                Map<String, @Nullable Object> said,
                String key,
                @Nullable Object value) {
            var file = record.bytes();
            var before = front.get(key);
            var changed = front.with(key, value);
            var written = changed.bytes();
            assertSays(said, written, key, value, RecordType.LESSON);
            var around = record.around(key);
            assertAround(
                    written, around.getFirst(), around.getLast(), () -> key + " = " + value + " in\n" + text(file));
            assertThat(changed.with(key, before).bytes()).as(() -> text(file)).isEqualTo(file);
        }

        @Test
        void manyKeysAreSetAndSetBackInAnyOrder() {
            for (var seed = 0; seed < RECORDS; seed++) {
                var record = new GeneratedRecord(seed);
                var original = parse(RecordType.LESSON, record.bytes());
                var changed = original;
                for (var key : GeneratedRecord.KEYS) {
                    changed = changed.with(key, seed % 3 == 0 ? null : record.plain(key));
                }
                if (seed % 3 != 0) {
                    var text = changed.text();
                    var read = parse(RecordType.LESSON, changed.bytes());
                    for (var key : GeneratedRecord.KEYS) {
                        assertThat(read(read.get(key))).as(text).isEqualTo(read(changed.get(key)));
                    }
                }
                for (var key : GeneratedRecord.KEYS.reversed()) {
                    changed = changed.with(key, original.get(key));
                }
                assertThat(changed.bytes()).isEqualTo(record.bytes());
            }
        }
    }

    @Nested
    class OfTheLibrary {

        private static final Pattern KEY = Pattern.compile("(?m)^([a-z-]+):.*\\R(?:[ -](?!--).*\\R)*");

        /** A file, what it says, and a field to be set in it. */
        private record Step(RecordType type, FrontMatter front, Map<String, @Nullable Object> said, Field field) {}

        @Test
        void everyFieldIsSetAndSetBack() throws IOException {
            var steps = new ArrayList<Step>();
            for (var file : ContentTree.list(Path.of("content")).files()) {
                var type = file.path().recordType();
                if (type.isPresent()) {
                    steps.addAll(steps(type.get(), file.read(DocumentReader.LARGEST)));
                }
            }
            Walks.among(steps).forEach(OfTheLibrary::check);
        }

        private static List<Step> steps(RecordType type, byte[] file) {
            var front = parse(type, file);
            assertThat(front.bytes()).isEqualTo(file);
            var said = said(front, type);
            return RecordSchema.of(type).fields().stream()
                    .map(field -> new Step(type, front, said, field))
                    .toList();
        }

        private static void check(Step step) {
            var key = step.field.key();
            var front = step.front;
            var file = front.bytes();
            for (var other : others(front.get(key))) {
                var changed = front.with(key, other);
                assertSays(step.said, changed.bytes(), key, other, step.type);
                assertThat(changed.with(key, front.get(key)).bytes()).isEqualTo(file);
                assertOnlyItsLines(text(file), changed.text(), key);
            }
            assertStyleIsKept(step.type, file, key);
        }

        private static List<Object> others(@Nullable Object value) {
            return switch (value) {
                case null -> List.of("Something: new", List.of("a", "b"), Map.of("country", "Canada"));
                case Long number -> List.of(number + 1, "about " + number);
                case List<?> list -> List.of(list.subList(0, list.size() - 1), doubled(list));
                default -> List.of("Another “text”, as of 2014", "It’s: more");
            };
        }

        private static List<Object> doubled(List<?> list) {
            return Stream.of(list, list, List.of("more: less"))
                    .<Object>flatMap(List::stream)
                    .toList();
        }

        private static void assertOnlyItsLines(String before, String after, String key) {
            assertThat(without(after, key)).isEqualTo(without(before, key));
        }

        private static String without(String file, String key) {
            var end = file.indexOf("\n---\n") + 1;
            var header = KEY.matcher(file.substring(0, end))
                    .replaceAll(match -> match.group(1).equals(key) ? "" : Matcher.quoteReplacement(match.group()));
            return header + file.substring(end);
        }

        /** What is read anew and set back is in the same style, so that even a file that was closed between is restored. */
        private static void assertStyleIsKept(RecordType type, byte[] file, String key) {
            var front = parse(type, file);
            if (front.get(key) instanceof String text) {
                var between = front.with(key, text + " and more").bytes();
                assertThat(parse(type, between).with(key, text).bytes()).isEqualTo(file);
            }
            if (front.get(key) instanceof List<?> list) {
                var between = front.with(key, list.reversed()).bytes();
                assertThat(text(parse(type, between).with(key, list).bytes())).isEqualTo(text(file));
            }
        }
    }

    @Nested
    class OfANewRecord {

        @Test
        void isInTheOrderOfTheSchemaAndReadable() {
            var front = FrontMatter.empty(RecordType.CASE_STUDY)
                    .with("sources", List.of(Map.of("title", "A study: how")))
                    .with("partners", List.of("City of Bend", "Ng, A."))
                    .with("outcome", Details.Outcome.RUNNING)
                    .with("x-own", 5)
                    .with("updated", LocalDate.of(2026, 11, 22))
                    .with("years", Map.of("from", 2014))
                    .with("practices", List.of())
                    .with("governance", "@board")
                    .with("summary", "yes")
                    .with("title", "Trust")
                    .withBody("\n## Why\n");
            assertThat(front.text()).isEqualTo("""
                    ---
                    title: Trust
                    summary: "yes"
                    practices: []
                    years:
                      from: 2014
                    outcome: running
                    partners: [City of Bend, "Ng, A."]
                    governance: "@board"
                    sources:
                      - title: "A study: how"
                    updated: 2026-11-22
                    x-own: 5
                    ---

                    ## Why
                    """);
            assertThat(Desk.rules(Desk.read("case-studies/a.md", front.bytes())))
                    .containsExactly(Rule.UNKNOWN_KEY);
        }

        @Test
        void hasLongListsOnLinesOfTheirOwn() {
            var front = FrontMatter.empty(RecordType.LESSON)
                    .with(
                            "in-practice",
                            List.of("Ask everybody who will have to work with it, more than once.", "x".repeat(60)));
            assertThat(front.text()).startsWith("---\nin-practice:\n  - Ask everybody");
        }

        @Test
        void saysWhateverItWasGiven() {
            for (var seed = 0; seed < RECORDS; seed++) {
                var record = new GeneratedRecord(seed);
                var front = FrontMatter.empty(RecordType.LESSON);
                for (var key : GeneratedRecord.KEYS) {
                    front = front.with(key, record.plain(key));
                }
                var text = front.text();
                var read = parse(RecordType.LESSON, front.bytes());
                for (var key : GeneratedRecord.KEYS) {
                    assertThat(read.get(key)).as(text).isEqualTo(front.get(key));
                }
            }
        }
    }

    @Test
    void aFileWithoutFrontMatterHasNone() {
        assertThat(FrontMatter.parse(RecordType.PAGE, "# Title\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(FrontMatter.parse(RecordType.PAGE, "---\na: b: c\n---\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void aNewKeyStandsBelowTheOneThatComesBeforeItInTheSchema() {
        var file =
                "---\n# yaml-language-server: $schema=lesson.json\ntitle: Trust\r\nsummary: It grows. # so far\r\n# care\r\nlanguage: en\n---";
        var front = parse(RecordType.LESSON, file.getBytes(StandardCharsets.UTF_8));
        assertThat(front.with("aliases", List.of("old")).with("stage", "run").text())
                .isEqualTo(
                        "---\n# yaml-language-server: $schema=lesson.json\ntitle: Trust\r\nsummary: It grows. # so far\r\n"
                                + "aliases: [old]\r\nstage: run\r\n# care\r\nlanguage: en\n---");
        assertThat(front.without("summary").withBody("Text\n").text())
                .isEqualTo(
                        "---\n# yaml-language-server: $schema=lesson.json\ntitle: Trust\r\n# care\r\nlanguage: en\n---\nText\n");
    }
}
