package interlocal.content;

import static interlocal.content.Desk.with;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import interlocal.content.tree.ContentTree;
import interlocal.content.tree.TreeReader;
import interlocal.markup.Rendering;
import interlocal.messages.Reader;
import interlocal.vocabulary.Scheme;
import interlocal.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For every rule a file that breaks it, and what the author is told. */
class RuleTest {

    private static final String PHRASE = "phrase.";

    private static final String LESSON = "lessons/trust.md";
    private static final String CASE = "case-studies/trust.md";
    private static final String TALK = "presentations/trust.md";

    /** These are raised by the import, the folder, the lists and mappings; their tests are with those. */
    private static final EnumSet<Rule> ELSEWHERE = EnumSet.of(
            Rule.EMPTY_FOLDER,
            Rule.PATH_LENGTH,
            Rule.LIST,
            Rule.LIST_ROW,
            Rule.PARKED,
            Rule.MAPPING,
            Rule.MAPPED,
            Rule.MAPPED_SUMMARY,
            Rule.MAPPED_CUT,
            Rule.MAPPED_LEFT_OUT,
            Rule.UNMAPPED,
            Rule.UNMAPPED_KEY,
            Rule.UNMAPPED_VALUE);

    static Stream<Arguments> documents() {
        return Stream.of(
                file(Rule.FILE_SIZE, LESSON, 0, Desk.MINIMAL + "a".repeat(1_000_000), "1000047 bytes"),
                file(Rule.HEADER_MISSING, LESSON, 1, "# Trust\n\n---\n", "header"),
                file(Rule.HEADER_UNCLOSED, LESSON, 1, "---\ntitle: Trust\n", "no end"),
                file(Rule.HEADER_SIZE, LESSON, 1, with("a: " + "é".repeat(32_000)), "64000"),
                file(Rule.YAML, LESSON, 5, with("partners: [a, b"), "not YAML"),
                file(Rule.YAML, LESSON, 4, with("a: b: c"), "not YAML: mapping values are not allowed here"),
                file(Rule.CONTROL_CHARACTER, LESSON, 4, with("authors: [A\u0008nn]"), "U+0008 cannot be seen"),
                file(Rule.CONTROL_CHARACTER, LESSON, 4, with("authors: \"A\\u0007nn\""), "U+0007 cannot be seen"),
                file(Rule.YAML_DEPTH, LESSON, 4, with("a: " + "[".repeat(9) + "]".repeat(9)), "8 deep"),
                file(Rule.YAML_ALIAS, LESSON, 4, with("a: &x b"), "Anchors"),
                file(Rule.YAML_ALIAS, LESSON, 4, with("a: *x"), "Anchors"),
                file(Rule.YAML_TAG, LESSON, 4, with("a: !!java.net.URL b"), "tag:yaml.org,2002:java.net.URL"),
                file(
                        Rule.CUT_VALUE,
                        LESSON,
                        2,
                        "---\ntitle: Snohomish Fire District #7 joins\nsummary: It shares.\n---\n",
                        "the whole line says “Snohomish Fire District #7 joins”"),
                file(Rule.DUPLICATE_KEY, LESSON, 5, with("stage: run", "stage: run"), "stage"),
                file(Rule.UNKNOWN_KEY, LESSON, 4, with("parnters: [a]"), "parnters"),
                file(Rule.MISSING_KEY, LESSON, 2, "---\ntitle: Trust\n---\n", "summary"),
                file(Rule.MISSING_KEY, LESSON, 3, "---\ntitle: Trust\nsummary: '  '\n---\n", "summary"),
                file(Rule.MISSING_KEY, CASE, 4, with("years: {to: 2020}"), "from"),
                file(Rule.WRONG_TYPE, LESSON, 4, with("stage: [run, review]"), "one value"),
                file(Rule.WRONG_TYPE, CASE, 4, with("years: 2005"), "a map"),
                file(Rule.TOO_LONG, LESSON, 3, "---\ntitle: a\nsummary: " + "a".repeat(301) + "\n---\n", "301"),
                file(Rule.TOO_MANY, LESSON, 4, with("authors: [" + "a,".repeat(501) + "]"), "authors has 501 entries"),
                file(Rule.SLUG, "lessons/Über Trust.md", 0, Desk.MINIMAL, "Über Trust"),
                file(Rule.SLUG, LESSON, 5, with("related:", "  - Not A Slug"), "Not A Slug"),
                file(Rule.DATE, LESSON, 4, with("published: 2026-02-30"), "2026-02-30"),
                file(Rule.DATE, LESSON, 4, with("published: 22 November 2026"), "2026-11-22"),
                file(
                        Rule.DATES_REVERSED,
                        CASE,
                        6,
                        with("years:", "  from: 2019", "  to: 2005"),
                        "“2005”, comes before"),
                file(Rule.FAR_DATE, LESSON, 4, with("verified: {on: 1926-11-01, by: A}"), "“1926-11-01” for on"),
                file(Rule.NUMBER, "research/trust.md", 4, with("year: MMXX"), "1500"),
                file(Rule.CHOICE, LESSON, 4, with("stage: setup"), "explore, set-up, run, review"),
                file(
                        Rule.UNKNOWN_TERM,
                        LESSON,
                        5,
                        with("service-types:", "  - public-safety/fyre"),
                        "public-safety/fire"),
                file(Rule.UNKNOWN_TERM, LESSON, 6, with("places:", "  - name: x", "    country: Utopia"), "Utopia"),
                file(Rule.WEB_ADDRESS, LESSON, 6, with("sources:", "- title: a", "  url: www.a.org"), "https://"),
                file(Rule.MAIL_ADDRESS, "providers/x/trust.md", 5, with("contact:", "  email: a@b"), "a@b"),
                file(Rule.PHONE, "providers/x/trust.md", 5, with("contact:", "  phone: on request"), "on request"),
                file(Rule.DOI, "research/trust.md", 4, with("doi: A study of 2014"), "A study of 2014"),
                file(Rule.LANGUAGE, LESSON, 4, with("language: English please"), "BCP 47"),
                file(Rule.PERIOD, LESSON, 4, with("review-every: yearly"), "P1Y"),
                file(Rule.CURRENCY, CASE, 6, with("results:", "- measure: a", "  currency: $"), "three-letter"),
                file(Rule.ZONE, "trainings/trust.md", 6, session("zone: Chicago"), "America/Chicago"),
                file(Rule.BASIS_MISSING, CASE, 5, with("results:", "- measure: Saving", "  value: 5"), "Saving"),
                file(Rule.SOURCE_NUMBER, CASE, 6, with("results:", "- measure: a", "  source: 1"), "no source 1"),
                file(Rule.SOURCE_NUMBER, CASE, 6, Desk.MINIMAL + "\nSo it is.[^2]\n", "no source 2"),
                file(Rule.BROKEN_LINK, CASE, 7, Desk.MINIMAL + "\n\nSee [it](../lessons/gone.md).\n", "gone.md"),
                file(Rule.DEAD_HEADING, CASE, 7, body("## Why it began", "[Why](#why-it-begun)"), "#why-it-began"),
                file(Rule.DEAD_HEADING, CASE, 5, body("[Why](#why)"), "there are none yet"),
                file(Rule.LINK_SPACES, CASE, 5, body("[plan](build trust.pdf)"), "(<build trust.pdf>)"),
                file(Rule.FOOTNOTE_MISSING, CASE, 5, body("Cost rose.[^zzz]"), "[^zzz]"),
                file(Rule.FOOTNOTE_UNUSED, CASE, 7, body("Cost rose.", "[^unused]: By ten."), "[^unused]"),
                file(
                        Rule.COMMENT_UNCLOSED,
                        CASE,
                        7,
                        body("Text.", "<!-- ask the mayor"),
                        "everything below it is hidden"),
                file(Rule.COMMENT_SHOWN, CASE, 5, body("Text. <!-- ask the mayor", "later -->"), "readers see it"),
                file(Rule.WIKI_LINK, CASE, 5, body("See [[Build trust]]."), "[[Build trust]]"),
                file(Rule.CALLOUT, CASE, 5, body("> [!DANGER]\n> Mind the gap."), "[!DANGER]"),
                file(Rule.ATTACHMENT, TALK, 5, with("attachments:", "  - file: gone.pdf"), "gone.pdf"),
                file(Rule.ATTACHMENT, TALK, 5, with("attachments:", "  - file: ../../etc/passwd"), "etc/passwd"),
                file(Rule.RENDERING, LESSON, 5, Desk.MINIMAL + "> ".repeat(200) + "a", "too deep"));
    }

    private static String session(String line) {
        return with("sessions:", "  - starts: 2026-11-22T09:00", "    " + line);
    }

    /** A minimal file with some paragraphs; the first is in line 5, every other two lines further down. */
    private static String body(String... paragraphs) {
        return Desk.MINIMAL + String.join("\n\n", paragraphs) + "\n";
    }

    private static Arguments file(Rule rule, String path, int line, String text, String mentions) {
        return argumentSet(rule + " " + mentions, rule, path, line, text, mentions);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isRaisedByAFile(Rule rule, String path, int line, String text, String mentions) {
        var reading = Desk.read(path, text);
        assertThat(Desk.rules(reading)).containsExactly(rule);
        assertTold(reading.problems().getFirst(), path, line, mentions);
        assertThat(reading instanceof Reading.Rejected).isEqualTo(rule.severity() == Rule.Severity.ERROR);
    }

    @Test
    void encodingIsRaisedInTheLineThatIsNotUtf8() {
        var latin1 = (Desk.MINIMAL + "\nFine.\nÉtat\n").getBytes(StandardCharsets.ISO_8859_1);
        var reading = Desk.read(LESSON, latin1);
        assertThat(Desk.rules(reading)).containsExactly(Rule.ENCODING);
        assertTold(reading.problems().getFirst(), LESSON, 7, "UTF-8");
    }

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(Rule.MALFORMED_TERM, 2, "- label: Fire\n  term: Fire Service\n", "Fire Service"),
                vocabulary(Rule.DUPLICATE_TERM, 3, "- term: a\n  label: A\n- term: a\n  label: B\n", "The term a"),
                vocabulary(Rule.TERM_PARENT, 1, "- term: a/b\n  label: B\n", "Write it as b,"),
                vocabulary(
                        Rule.TERM_PARENT,
                        4,
                        "- term: a\n  label: A\n  children:\n  - term: b\n    label: B\n",
                        "Write it as a/b,"),
                vocabulary(Rule.MISSING_KEY, 1, "- term: a\n", "label"),
                vocabulary(Rule.MISSING_KEY, 1, "- label: A\n", "term"),
                vocabulary(
                        Rule.TOO_MANY,
                        3,
                        "- term: a\n  label: A\n  children: [" + "{term: a/b},".repeat(1_386) + "]\n",
                        "children has 1386 entries"),
                vocabulary(Rule.WRONG_TYPE, 1, "term: a\nlabel: A\n", "a list of terms"),
                vocabulary(Rule.WRONG_TYPE, 1, "", "a list of terms"),
                vocabulary(Rule.WRONG_TYPE, 2, "- term: a\n  label: [A]\n", "one value"),
                vocabulary(Rule.UNKNOWN_KEY, 3, "- term: a\n  label: A\n  synonym: b\n", "synonyms"));
    }

    private static Arguments vocabulary(Rule rule, int line, String text, String mentions) {
        return argumentSet(rule + " " + mentions, rule, line, text, mentions);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void isRaisedByAVocabulary(Rule rule, int line, String text, String mentions) {
        var outcome = Desk.vocabulary(Scheme.SERVICE_TYPES, text);
        assertThat(outcome.problems()).extracting(Problem::rule).containsExactly(rule);
        assertTold(outcome.problems().getFirst(), "vocabulary/service-types.yaml", line, mentions);
        assertThat(outcome.accepted()).isEqualTo(rule.severity() == Rule.Severity.WARNING);
    }

    @Test
    void isRaisedByAFolder(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("lessons"));
        Files.writeString(folder.resolve("lessons/a.md"), with("aliases: [old]", "related:", "  - nobody"));
        Files.writeString(folder.resolve("lessons/b.md"), with("slug: a"));
        Files.writeString(folder.resolve("lessons/c.md"), with("aliases:", "- b", "- old"));
        Files.writeString(folder.resolve("README.md"), "Read me.");
        Files.writeString(folder.resolve("lessons/back\\slash.md"), Desk.MINIMAL);
        Files.writeString(folder.resolve("lessons/r\u00e9seau.txt"), "composed");
        Files.writeString(folder.resolve("lessons/re\u0301seau.txt"), "decomposed");
        Files.write(folder.resolve("lessons/big.md"), new byte[1_200_000]);
        Files.writeString(folder.resolve("lessons/used.md"), with("practices: [trust]"));
        Files.writeString(folder.resolve("lessons/x.mdown"), Desk.MINIMAL);
        Files.createSymbolicLink(folder.resolve("lessons/out.md"), Path.of("/etc/hostname"));
        Files.writeString(folder.resolve("lessons/vanishing.md"), Desk.MINIMAL);
        var tree = ContentTree.list(folder);
        Files.delete(folder.resolve("lessons/vanishing.md"));
        var reader = new TreeReader(tree, Desk.MARKUP, _ -> Vocabulary.open());
        reader.read(_ -> Optional.empty(), _ -> {});

        assertThat(reader.problems().stream()
                        .map(problem -> problem.path() + ":" + problem.line() + " " + problem.rule()))
                .containsExactly(
                        "README.md:0 MISPLACED",
                        "lessons/a.md:6 UNKNOWN_RELATED",
                        "lessons/b.md:4 DUPLICATE_SLUG",
                        "lessons/back\\slash.md:0 FILE_NAME",
                        "lessons/big.md:0 FILE_SIZE",
                        "lessons/c.md:5 DUPLICATE_SLUG",
                        "lessons/c.md:6 DUPLICATE_SLUG",
                        "lessons/out.md:0 SYMBOLIC_LINK",
                        "lessons/r\u00e9seau.txt:0 DUPLICATE_NAME",
                        "lessons/vanishing.md:0 UNREADABLE",
                        "lessons/x.mdown:0 NOT_READ",
                        "vocabulary/practices.yaml:0 NO_VOCABULARY");
        for (var problem : reader.problems()) {
            assertTold(problem, problem.path(), problem.line(), "");
        }
        assertThat(reader.rejected()).isEqualTo(4);
    }

    @Test
    void hasAnExampleHere() {
        var shown = Stream.concat(documents(), vocabularies())
                .map(arguments -> (Rule) arguments.get()[0])
                .collect(toSet());
        shown.addAll(List.of(
                Rule.ENCODING,
                Rule.DUPLICATE_SLUG,
                Rule.DUPLICATE_NAME,
                Rule.FILE_NAME,
                Rule.MISPLACED,
                Rule.NOT_READ,
                Rule.NO_VOCABULARY,
                Rule.SYMBOLIC_LINK,
                Rule.UNKNOWN_RELATED,
                Rule.UNREADABLE));
        assertThat(shown).containsAll(EnumSet.complementOf(ELSEWHERE));
    }

    @ParameterizedTest
    @EnumSource
    void hasASentenceAndARemedyThatAreFilledIn(Rule rule) {
        var words = ResourceBundle.getBundle("interlocal.content.problems", Locale.ROOT);
        assertThat(words.keySet()).contains(rule.key(), rule.key() + ".remedy");
        var details = Stream.<Object>of("<0>", "<1>", "<2>", "<3>")
                .limit(places(words, rule))
                .toList();
        var problem = new Problem("a.md", 1, rule, details);
        assertSentence(problem.says(Reader.UNKNOWN));
        assertSentence(problem.remedy(Reader.UNKNOWN));
        for (var detail : details) {
            assertThat(problem.says(Reader.UNKNOWN) + problem.remedy(Reader.UNKNOWN))
                    .contains(detail.equals("<0>") ? "" : detail.toString());
        }
    }

    private static long places(ResourceBundle words, Rule rule) {
        return Stream.of(rule.key(), rule.key() + ".remedy")
                .mapToLong(
                        key -> new MessageFormat(words.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length)
                .max()
                .orElseThrow();
    }

    @Test
    void nobodyElseHasSentences() {
        assertThat(keys().filter(key -> !key.startsWith(PHRASE))).hasSize(2 * Rule.values().length);
    }

    @Test
    void whatFillsSentencesInIsSaidInTheReadersLanguageToo() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java", "interlocal", "content"))) {
            var code = new StringBuilder();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
            var reasons = Stream.of(Rendering.WhyRefused.values())
                    .map(reason -> reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            var used = Pattern.compile("(?:Phrase\\.of\\(|mistyped\\([a-z, ]+)\"([a-z-]+)\"")
                    .matcher(code)
                    .results()
                    .map(found -> found.group(1));
            assertThat(keys().filter(key -> key.startsWith(PHRASE)).map(key -> key.substring(PHRASE.length())))
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.concat(reasons, used).collect(toSet()));
        }
    }

    private static Stream<String> keys() {
        return ResourceBundle.getBundle("interlocal.content.problems", Locale.ROOT).keySet().stream();
    }

    private static void assertTold(Problem problem, String path, int line, String mentions) {
        assertThat(problem.path()).isEqualTo(path);
        assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
        assertSentence(problem.says(Reader.UNKNOWN));
        assertSentence(problem.remedy(Reader.UNKNOWN));
        assertThat(problem.toString())
                .contains(mentions)
                .startsWith(path
                        + (line == 0 ? ": " : ":" + line + ": ")
                        + problem.rule().severity().name().toLowerCase(Locale.ROOT))
                .endsWith(" [" + problem.rule().key() + "]");
    }

    private static void assertSentence(String sentence) {
        assertThat(sentence).matches("(?s)[\\p{Lu}“].*[.]").doesNotContainPattern("\\{[0-9]|''|null");
    }
}
