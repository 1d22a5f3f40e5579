package interlocal.content.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlocal.ProcessorTime;
import interlocal.content.Desk;
import interlocal.content.Details;
import interlocal.content.Document;
import interlocal.content.Problem;
import interlocal.content.Reading;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Telephone;
import interlocal.content.TreePath;
import interlocal.content.tree.DocumentReader;
import interlocal.content.tree.VocabularyReader;
import interlocal.vocabulary.Concept;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Term;
import interlocal.vocabulary.Vocabularies;
import interlocal.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in a header or a vocabulary is a record or a list of problems, soon. */
public class HostileFrontMatterTest {

    private static final Duration PROMISED = Duration.ofSeconds(2);

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JavaScript:alert(1)",
            "' javascript:alert(1)'",
            "\"java\\nscript:alert(1)\"",
            "\"\\x6aavascript:alert(1)\"",
            "javascript://example.org/%0aalert(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD4=",
            "//evil.example",
            "'\\\\evil.example'",
            "/evil",
            "https:evil.example",
            "https:///evil.example",
            "https://",
            "vbscript:x",
            "file:///etc/passwd",
            "ftp://example.org",
            "https://exa mple.org",
            "\"https://\\\"><script>.example.org/\"",
            "https://<script>.example.org/");

    static Stream<Arguments> addresses() {
        var places = new LinkedHashMap<String, String[]>();
        places.put("sources.url", new String[] {"lessons/a.md", "sources: [{title: a, url: %s}]"});
        places.put("research url", new String[] {"research/a.md", "url: %s"});
        places.put("training url", new String[] {"trainings/a.md", "url: %s"});
        places.put("contact.url", new String[] {"providers/x/a.md", "contact: {url: %s}"});
        places.put("contact.email", new String[] {"providers/x/a.md", "contact: {email: %s}"});
        places.put("contact.phone", new String[] {"providers/x/a.md", "contact: {phone: %s}"});
        places.put(
                "sessions.registration",
                new String[] {"trainings/a.md", "sessions: [{starts: 2026-01-01T09:00, zone: UTC, registration: %s}]"});
        return places.entrySet().stream()
                .flatMap(place -> ADDRESSES.stream()
                        .map(address -> argumentSet(
                                place.getKey() + " " + address, place.getValue()[0], place.getValue()[1], address)));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anAddressThatIsNoWebAddressIsLeftOut(String path, String line, String address) {
        var quoted = address.startsWith("'") || address.startsWith("\"") ? address : "'" + address + "'";
        var reading = Desk.read(path, Desk.with(line.formatted(quoted)));
        assertThat(Desk.rules(reading)).containsAnyOf(Rule.WEB_ADDRESS, Rule.MAIL_ADDRESS, Rule.PHONE);
        var document = Desk.accepted(reading);
        assertThat(document.header().sources()).allMatch(source -> source.url() == null);
        assertThat(document.details())
                .isIn(
                        new Details.Lesson(null, null, null, null, List.of()),
                        new Details.Research(null, null, null, null, null, null),
                        new Details.Training(null, null, null, null, null, null, null, sessions(document)),
                        new Details.Provider(null, List.of(), List.of(), contact(document), List.of(), null));
    }

    private static List<Details.Session> sessions(Document document) {
        var sessions = document.details() instanceof Details.Training training
                ? training.sessions()
                : List.<Details.Session>of();
        assertThat(sessions).allMatch(session -> session.registration() == null);
        return sessions;
    }

    /** A telephone number that is none is shown as text; it never becomes an address. */
    private static Details.@Nullable Contact contact(Document document) {
        var contact = document.details() instanceof Details.Provider provider ? provider.contact() : null;
        if (contact != null) {
            assertThat(contact.url()).isNull();
            assertThat(contact.email()).isNull();
            assertThat(contact.phone() == null || !Telephone.isIn(contact.phone()))
                    .isTrue();
        }
        return contact;
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {
                "javascript:alert@example.org",
                "a@example.org?cc=b@example.org",
                "a?cc=b@example.org",
                "a&b@example.org",
                "a%0ab@example.org",
                "\"a b\"@example.org",
                "a@b@example.org",
                "<a@b@example.org>",
                "mailto:a@example.org?cc=b@example.org"
            })
    void aMailAddressCarriesNothingElse(String address) {
        assertThat(Desk.rules(Desk.read("providers/x/a.md", Desk.with("contact: {email: '" + address + "'}"))))
                .containsExactly(Rule.MAIL_ADDRESS);
    }

    static Map<String, String> headers() {
        var texts = new LinkedHashMap<String, String>();
        var laughs = IntStream.range(1, 30)
                .mapToObj(i -> "l" + i + ": &l" + i + " [" + ("*l" + (i - 1) + ", ").repeat(9) + "*l" + (i - 1) + "]\n")
                .collect(Collectors.joining());
        texts.put("billion laughs", "l0: &l0 lol\n" + laughs);
        texts.put("anchor on a key", "&a x: y\n");
        texts.put("anchor on a map", "x: &a\n  y: z\n");
        texts.put("alias as a key", "*a : y\n");
        texts.put("recursive alias", "x: &a [*a]\n");
        texts.put("tag", "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]\n");
        texts.put("local tag", "x: !ruby/object:Gem y\n");
        texts.put("verbatim tag", "x: !<tag:yaml.org,2002:str> y\n");
        texts.put("tag on a map", "x: !!map {}\n");
        texts.put("non-specific tag", "x: ! y\n");
        texts.put("bad tag escape", "x: !%FF%FE y\n");
        texts.put("tag directive", "%TAG ! tag:evil,2000:\n--- #\nx: !foo y\n");
        texts.put("huge version", "%YAML 99999999999999999999.1\n--- #\nx: y\n");
        texts.put("bare directive", "%\n");
        texts.put("deep flow lists", "x: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n");
        texts.put("deep open flow lists", "x: " + "[".repeat(60_000) + "\n");
        texts.put("deep flow maps", "x: " + "{a: ".repeat(10_000) + "}".repeat(10_000) + "\n");
        texts.put("deep open flow maps", "x: " + "{? ".repeat(20_000) + "\n");
        texts.put("deep block lists", "x:\n" + "- ".repeat(10_000) + "y\n");
        texts.put(
                "deep block maps",
                IntStream.range(0, 300).mapToObj(i -> " ".repeat(i) + "a:\n").collect(Collectors.joining()));
        texts.put("deep complex keys", "? ".repeat(10_000) + "y\n");
        texts.put("long line", "x: " + "a ".repeat(31_000) + "\n");
        texts.put("long key", "a".repeat(60_000) + ": b\n");
        texts.put("long quoted key", "'" + "a".repeat(60_000) + "': b\n");
        texts.put("long plain key of many words", "a ".repeat(30_000) + ": b\n");
        texts.put("megabyte line", "x: " + "a".repeat(990_000) + "\n");
        texts.put("megabyte key", "a".repeat(990_000) + ": b\n");
        texts.put("megabyte of brackets", "[".repeat(990_000));
        texts.put("control character", "x: a\u0007b\n");
        texts.put("NUL", "x: a\0b\n");
        texts.put("NUL in a key", "a\0: b\n");
        texts.put("escaped NUL", "x: \"a\\0b\"\n");
        texts.put("escaped control character in a key", "\"\\x07\": b\n");
        texts.put("escaped half of a pair", "x: \"\\uD800\"\n");
        texts.put("escape beyond Unicode", "x: \"\\UFFFFFFFF\"\n");
        texts.put("escape beyond planes", "x: \"\\U00110000\"\n");
        texts.put("bad escape", "x: \"\\q\"\n");
        texts.put("delete character", "x: a\u007Fb\n");
        texts.put("non-character", "x: a\uFFFEb\n");
        texts.put("duplicate keys", "x: a\nx: b\n");
        texts.put("thousands of duplicate keys", "x: a\n".repeat(10_000));
        texts.put(
                "thousands of unknown keys",
                IntStream.range(0, 6_000).mapToObj(i -> "k" + i + ": a\n").collect(Collectors.joining()));
        texts.put("merge key", "<<: {title: b}\n");
        texts.put("merge key with alias", "<<: *a\n");
        texts.put("list as a key", "[a, b]: c\n");
        texts.put("map as a key", "{a: b}: c\n");
        texts.put("second document", "--- # two\ntitle: b\n");
        texts.put("document end and more", "...\nx: y\n");
        texts.put("tab indentation", "x:\n\ty: z\n");
        texts.put("unclosed quote", "x: \"a\n");
        texts.put("unclosed brace", "x: {a\n");
        texts.put("stray bracket", "x: ]\n");
        texts.put("block scalar of odd indentation", "x: |99\n a\n");
        texts.put("block scalar of zero indentation", "x: |0\n a\n");
        texts.put("reserved indicator", "x: @a\n");
        texts.put("backquote", "x: `a\n");
        texts.put("title as a map", "title: {a: b}\n");
        texts.put("attachments out of the tree", "attachments: [{file: ../../../../etc/passwd}]\n");
        texts.put("attachment with a NUL", "attachments: [{file: \"a\\0b\"}]\n");
        texts.put("attachment of dots", "attachments: [{file: ..}]\n");
        texts.put("unknown terms", "service-types: [" + "abcdefgh/ijklmnop-qrstuvw, ".repeat(499) + "a]\n");
        texts.put("long unknown terms", "service-types: [" + ("a".repeat(1_000) + ", ").repeat(60) + "a]\n");
        texts.put("unknown places", "places: [" + "{country: Utopia, region: Atlantis}, ".repeat(499) + "{}]\n");
        texts.put("no mail address", "contact: {email: " + "a.".repeat(30_000) + "}\n");
        texts.put("no telephone number", "contact: {phone: '" + "1 ".repeat(30_000) + "'}\n");
        texts.put("no web address", "sources: [{title: a, url: 'https://" + "a.".repeat(30_000) + "'}]\n");
        texts.put("no language", "language: " + "a-".repeat(30_000) + "\n");
        texts.put("no zone", "sessions: [{starts: x, zone: " + "A/".repeat(30_000) + "}]\n");
        texts.put("no number", "number: " + "9".repeat(60_000) + "\n");
        texts.put("no period", "review-every: P" + "9".repeat(60_000) + "Y\n");
        texts.put("no currency", "results: [{measure: a, currency: \"\\u2029\"}]\n");
        return texts;
    }

    static Stream<Arguments> readings() {
        return headers().entrySet().stream()
                .flatMap(text -> Stream.of("lessons", "case-studies", "trainings", "providers", "research")
                        .map(folder -> argumentSet(text.getKey() + " in " + folder, folder, text.getValue())));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void aHeaderIsReadOrRejectedInTime(String folder, String header) {
        var start = ProcessorTime.now();
        var reading = Desk.read(folder + "/a.md", "---\ntitle: a\nsummary: b\n" + header + "---\nBody\n");
        assertThat(ProcessorTime.since(start)).isLessThan(PROMISED);
        assertSound(reading.problems(), 2_100_000);
        assertThat(Desk.read("lessons/a.md", Desk.MINIMAL)).isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void eachOfThemIsAProblem() {
        headers().forEach((name, header) -> {
            var problems = Stream.of("lessons", "case-studies", "trainings", "providers")
                    .flatMap(folder ->
                            Desk.read(folder + "/a.md", "---\ntitle: a\nsummary: b\n" + header + "---\nBody\n")
                                    .problems()
                                    .stream())
                    .toList();
            assertThat(problems).as(name).isNotEmpty();
        });
    }

    static Stream<Arguments> vocabularies() {
        var texts = headers();
        texts.put("deep children", deepChildren());
        texts.put("many terms", "- {term: a, label: b}\n".repeat(40_000));
        texts.put("many numbers", "- 1\n".repeat(240_000));
        texts.put("many empty items", "-\n".repeat(490_000));
        texts.put("long synonyms", "- {term: a, label: b, synonyms: [" + "a, ".repeat(300_000) + "]}\n");
        texts.put("long label", "- {term: a, label: " + "b".repeat(900_000) + "}\n");
        texts.put("long term", "- {term: " + "b/".repeat(400_000) + ", label: a}\n");
        texts.put("too large", "# " + "a".repeat(1_000_000));
        texts.put("not UTF-8", "- {term: a, label: \u00E9}\n");
        return texts.entrySet().stream().map(text -> argumentSet(text.getKey(), text.getValue()));
    }

    private static String deepChildren() {
        return IntStream.range(0, 10)
                .mapToObj(i -> "  ".repeat(i) + "- term: a\n" + "  ".repeat(i) + "  label: a\n" + "  ".repeat(i)
                        + "  children:\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aVocabularyIsReadOrRejectedInTime(String text) {
        var charset = text.contains("\u00E9") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        var start = ProcessorTime.now();
        var outcome = VocabularyReader.read(Scheme.PRACTICES, text.getBytes(charset));
        assertThat(ProcessorTime.since(start)).isLessThan(PROMISED);
        assertThat(outcome.accepted()).isFalse();
        assertSound(outcome.problems(), 2_000_000);
    }

    @Test
    void manyUnknownTermsOfALargeVocabularyAreToldInTime() {
        var large = Vocabulary.of(IntStream.range(0, 3_000)
                .mapToObj(i -> new Concept(new Term("service-" + i), "Service number " + i, List.of(), null, List.of()))
                .toList());
        var words = Stream.of(Scheme.values()).collect(Collectors.toMap(scheme -> scheme, _ -> large));
        var unknown =
                IntStream.range(0, 450).mapToObj(i -> "servis-number-" + i).collect(Collectors.joining(", "));
        var text = Desk.with("service-types: [" + unknown + "]", "practices: [" + unknown + "]");
        var start = ProcessorTime.now();
        var reading = new DocumentReader(Desk.MARKUP, new Vocabularies(words), _ -> false)
                .read(new TreePath("lessons/a.md"), RecordType.LESSON, text.getBytes(StandardCharsets.UTF_8));
        assertThat(ProcessorTime.since(start)).isLessThan(PROMISED);
        assertThat(reading.problems()).hasSize(900);
    }

    public static void assertSound(List<Problem> problems, int longestFile) {
        for (var problem : problems) {
            assertThat(problem.line()).isBetween(0, longestFile);
            assertThat(problem.toString()).hasSizeLessThan(1_200).doesNotContainPattern("[\\p{Cntrl}]");
        }
    }
}
