package interlocal.content.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import interlocal.content.Desk;
import interlocal.content.Details;
import interlocal.content.Problem;
import interlocal.content.Reading;
import interlocal.content.RecordType;
import interlocal.content.Rule;
import interlocal.content.Slug;
import interlocal.content.TreePath;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {

    private static final String LESSON = "lessons/trust.md";

    @Test
    void aFileIsItsHeaderAndItsBody() {
        var document = Desk.accepted(LESSON, Desk.MINIMAL + "\n## Why\n\nIt *pays*.\n");
        assertThat(document.slug()).isEqualTo(new Slug("trust"));
        assertThat(document.type()).isEqualTo(RecordType.LESSON);
        assertThat(document.header().title()).isEqualTo("Trust");
        assertThat(document.header().language()).isEqualTo("en");
        assertThat(document.header().license()).isEqualTo("CC-BY-4.0");
        assertThat(document.body()).isEqualTo("\n## Why\n\nIt *pays*.\n");
        assertThat(document.rendered().html()).contains("It <em>pays</em>.");
        assertThat(document.address()).isEqualTo("/lessons/trust");
        assertThat(document.frontMatter())
                .containsExactly(entry("title", "Trust"), entry("summary", "It grows slowly."));
    }

    @Test
    void warningsDoNotReject() {
        var reading = Desk.read(LESSON, Desk.with("colour: red", "stage: run"));
        assertThat(Desk.rules(reading)).containsExactly(Rule.UNKNOWN_KEY);
        assertThat(Desk.accepted(reading).details()).isInstanceOf(Details.Lesson.class);
    }

    @Test
    void unknownKeysAreKeptAsTheyAreWritten() {
        var document = Desk.accepted(
                LESSON,
                Desk.with(
                        "colour: red",
                        "count: 12",
                        "share: -0.5",
                        "is-new: true",
                        "quoted: '12'",
                        "code: 0123",
                        "dial: +15550100",
                        "nothing:",
                        "deep: {list: [1, two, {three: 3}]}"));
        assertThat(document.frontMatter())
                .containsEntry("colour", "red")
                .containsEntry("count", 12L)
                .containsEntry("share", -0.5)
                .containsEntry("is-new", true)
                .containsEntry("quoted", "12")
                .containsEntry("code", "0123")
                .containsEntry("dial", "+15550100")
                .doesNotContainKey("nothing")
                .containsEntry("deep", Map.of("list", List.of(1L, "two", Map.of("three", 3L))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026", "007", "1.10", "yes", "true", "2026-01-02", "1e3", "0x1F", "12:30", "+15550100"})
    void aTextIsGivenAsItIsWrittenWhateverYamlTakesItFor(String text) {
        var document = Desk.accepted(
                "case-studies/a.md",
                "---\ntitle: %1$s\nsummary: %1$s\npartners: [%1$s]\norganisations: %1$s\nsources: [{title: %1$s}]\n---\n"
                        .formatted(text));
        assertThat(document.header().title()).isEqualTo(text);
        assertThat(document.frontMatter())
                .isEqualTo(Map.of(
                        "title",
                        text,
                        "summary",
                        text,
                        "partners",
                        List.of(text),
                        "organisations",
                        text,
                        "sources",
                        List.of(Map.of("title", text))));
    }

    @Test
    void aNumberIsGivenAsANumberWithQuotesOrWithout() {
        assertThat(Desk.accepted("case-studies/a.md", Desk.with("years: {from: '2005', to: 2019}"))
                        .frontMatter())
                .containsEntry("years", Map.of("from", 2005L, "to", 2019L));
    }

    @Test
    void everythingWrongWithAFileIsReportedAtOnceAndInOrder() {
        var text = """
            ---
            title: Trust
            colour: red
            published: tomorrow
            places:
              - country: Utopia
              - country: United States
                region: Atlantis
                lat: 91
            results:
              - value: 5
            stage: run
            sources:
              - title: One
                url: javascript:alert(1)
            verified: {on: soon}
            ---

            [gone](gone.md) and [^7]

            ![gone](gone.png)
            """;
        var reading = Desk.read("case-studies/trust.md", text);
        assertThat(reading).isInstanceOf(Reading.Rejected.class);
        assertThat(reading.problems().stream().map(problem -> problem.line() + " " + problem.rule()))
                .containsExactly(
                        "2 MISSING_KEY",
                        "3 UNKNOWN_KEY",
                        "4 DATE",
                        "6 UNKNOWN_TERM",
                        "8 UNKNOWN_TERM",
                        "9 NUMBER",
                        "11 MISSING_KEY",
                        "11 BASIS_MISSING",
                        "12 UNKNOWN_KEY",
                        "15 WEB_ADDRESS",
                        "16 MISSING_KEY",
                        "16 DATE",
                        "19 SOURCE_NUMBER",
                        "19 BROKEN_LINK",
                        "21 BROKEN_LINK");
    }

    @Test
    void linesAreThoseOfAnEditorWhateverEndsThem() {
        var text = Desk.with("colour: red", "stage: setup") + "\n[gone](gone.md)\n";
        for (var same :
                List.of(text, text.replace("\n", "\r\n"), "\uFEFF" + text, "\uFEFF" + text.replace("\n", "\r\n"))) {
            assertThat(Desk.read(LESSON, same).problems().stream()
                            .map(problem -> problem.line() + " " + problem.rule()))
                    .containsExactly("4 UNKNOWN_KEY", "5 CHOICE", "8 BROKEN_LINK");
        }
        assertThat(Desk.read(LESSON, "---\ntitle: \"a\u2028b\u0085c\"\nsummary: s\nstage: x\n---\n")
                        .problems())
                .extracting(Problem::line)
                .containsExactly(4);
    }

    @Test
    void windowsLineEndsAndAByteOrderMarkChangeNothing() {
        var text = Desk.with("partners: [a, b]", "years: {from: 2001}") + "\n## Why\n\nBecause.\n";
        var plain = Desk.accepted("case-studies/trust.md", text);
        var windows = Desk.accepted("case-studies/trust.md", "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(windows.header()).isEqualTo(plain.header());
        assertThat(windows.details()).isEqualTo(plain.details());
        assertThat(windows.frontMatter()).isEqualTo(plain.frontMatter());
        assertThat(windows.rendered().html().replace("\r", ""))
                .isEqualTo(plain.rendered().html());
        assertThat(windows.body()).startsWith("\r\n## Why");
    }

    @Test
    void aHeaderAloneIsARecord() {
        for (var text : List.of(
                Desk.MINIMAL,
                Desk.MINIMAL.strip(),
                Desk.MINIMAL.strip() + " \t",
                Desk.MINIMAL.replace("\n", "\r\n").strip() + "\r")) {
            assertThat(Desk.accepted(LESSON, text).rendered().html()).isBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\n", "\n---\ntitle: a\n---\n", "----\ntitle: a\n----\n", "--- a\n---\n", "\uFEFF"})
    void withoutAHeaderThereIsNoRecord(String text) {
        assertThat(Desk.rules(Desk.read(LESSON, text))).containsExactly(Rule.HEADER_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\n# nothing\n---\n", "---\njust words\n---\n", "---\n- a\n- b\n---\n"})
    void aHeaderWithoutKeysIsNone(String text) {
        assertThat(Desk.rules(Desk.read(LESSON, text))).containsExactly(Rule.HEADER_MISSING);
    }

    @Test
    void hyphensInTheBodyAreRulesAndHeadings() {
        var document = Desk.accepted(LESSON, Desk.MINIMAL + "One\n\n---\n\nTwo\n---\n\n```\n---\na: b\n---\n```\n");
        assertThat(document.rendered().html()).contains("<hr>").contains("<h2").contains("a: b");
        assertThat(document.frontMatter()).hasSize(2);
    }

    @Test
    void hyphensWithinALineDoNotEndTheHeader() {
        var document = Desk.accepted(LESSON, "---\ntitle: a --- b\nsummary: |\n  x\n  ---\n  y\n---\nBody\n");
        assertThat(document.header().summary()).isEqualTo("x\n---\ny");
        assertThat(document.body()).isEqualTo("Body\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "ISO-8859-1", "windows-1252"})
    void otherEncodingsAreRejected(String charset) {
        var text = Desk.MINIMAL.replace("Trust", "Vertrauen schöpfen");
        var reading = Desk.read(LESSON, text.getBytes(Charset.forName(charset)));
        assertThat(Desk.rules(reading)).containsExactly(Rule.ENCODING);
    }

    @Test
    void aCutCharacterAtTheEndIsNotUtf8() {
        var bytes = (Desk.MINIMAL + "é").getBytes(StandardCharsets.UTF_8);
        var cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(Desk.read(LESSON, cut).problems().getFirst())
                .isEqualTo(new Problem(LESSON, 5, Rule.ENCODING, List.of()));
    }

    @Test
    void limitsAreThoseOfTheGuide() {
        var room = 1_000_000 - Desk.MINIMAL.length();
        assertThat(Desk.read(LESSON, Desk.MINIMAL + "a ".repeat(room / 2))).isInstanceOf(Reading.Accepted.class);
        assertThat(Desk.read(LESSON, Desk.with("x: " + "a".repeat(63_900)))).isInstanceOf(Reading.Accepted.class);
        assertThat(Desk.rules(Desk.read(LESSON, Desk.with("x: " + "é".repeat(63_900)))))
                .containsExactly(Rule.HEADER_SIZE);
        assertThat(Desk.read(LESSON, "---\ntitle: a\nsummary: " + "😀".repeat(300) + "\n---\n"))
                .isInstanceOf(Reading.Accepted.class);
        assertThat(Desk.read(LESSON, Desk.with("x: " + "[".repeat(7) + "]".repeat(7))))
                .isInstanceOf(Reading.Accepted.class);
    }

    @Test
    void linksLeadToPagesAndFiles() {
        var document = Desk.accepted(
                "case-studies/fire.md",
                Desk.MINIMAL
                        + "[a](../lessons/build-trust.md#why) ![b](map.png) [c](../presentations/a%20b%231.pdf)"
                        + " [d](#e)\n");
        assertThat(document.rendered().html())
                .contains("href=\"/lessons/build-trust#why\"")
                .contains("src=\"/files/case-studies/map.png\"")
                .contains("href=\"/files/presentations/a%20b%231.pdf\"")
                .contains("href=\"#e\"");
    }

    @Test
    void whatWasAcceptedOnceIsRestoredTheSame() {
        var text = Desk.with("partners: [a, b]", "places: [{country: USA, region: Oregon}]", "x: 1") + "Body";
        var path = new TreePath("case-studies/trust.md");
        var document = Desk.accepted(path.text(), text);
        assertThat(DocumentReader.restore(
                        path,
                        RecordType.CASE_STUDY,
                        text.getBytes(StandardCharsets.UTF_8),
                        Desk.WORDS,
                        document.rendered()))
                .isEqualTo(document);
    }
}
