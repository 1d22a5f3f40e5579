package interlocal.markup;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {

    @Nested
    class Links {

        @Test
        void aRelativeLinkGetsTheAddressOfTheSite() {
            assertThat(Rendered.of("[Why](../lessons/trust.md#why)", _ -> "/lessons/trust#why")
                            .html())
                    .isEqualToIgnoringNewLines("<p><a href=\"/lessons/trust#why\">Why</a></p>");
        }

        @Test
        void destinationsAreHandedOverAsWritten() {
            assertThat(Rendered.of("[a](my%20file.pdf) [b](caf\u00e9.md?x=1&y=2) ![c](a\\_b.png)")
                            .links())
                    .extracting(RelativeLink::destination)
                    .containsExactly("my%20file.pdf", "caf\u00e9.md?x=1&y=2", "a_b.png");
        }

        @Test
        void relativeDestinationsAreListedWithTheLineTheyAreWrittenIn() {
            var links = Rendered.of("""
                # Title

                [one](one.md) and [two]
                and ![three](three.png)

                | a |
                |---|
                | [four](/four) |

                [two] [two]: not a definition

                [two]: two.md
                """).links();
            assertThat(links)
                    .containsExactly(
                            new RelativeLink("one.md", 3),
                            new RelativeLink("two.md", 12),
                            new RelativeLink("three.png", 4),
                            new RelativeLink("/four", 8));
        }

        @Test
        void linesMayEndInAnyWay() {
            assertThat(Rendered.of("a\r\n\r\n[b](b.md)\r\r[c](c.md)\n").links())
                    .containsExactly(new RelativeLink("b.md", 3), new RelativeLink("c.md", 5));
        }

        @ParameterizedTest
        @ValueSource(strings = {"#why", "mailto:a@example.org", "tel:+3212345", "https://example.org/"})
        void otherDestinationsAreNotHandedOver(String destination) {
            var rendering = Rendered.of("[a](" + destination + ")", _ -> "/wrong");
            assertThat(rendering.html()).contains("href=\"" + destination + "\"");
            assertThat(rendering.links()).isEmpty();
        }

        @Test
        void externalLinksAreMarked() {
            assertThat(Rendered.html("[a](https://example.org)"))
                    .isEqualTo("<p><a href=\"https://example.org\" class=\"external\""
                            + " rel=\"external noopener noreferrer\">a</a></p>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"//example.org/a", "\\\\\\example.org", "javascript:a", "data:a", "ftp://example.org"})
        void anyOtherLinkIsItsText(String destination) {
            assertThat(Rendered.html("[*a* b](" + destination + " \"title\")")).isEqualTo("<p><em>a</em> b</p>");
        }

        @Test
        void imagesOfTheSiteAreShown() {
            assertThat(Rendered.of("![A map](map.png \"Map\")", destination -> "/files/" + destination)
                            .html())
                    .isEqualToIgnoringNewLines("<p><img src=\"/files/map.png\" alt=\"A map\" title=\"Map\"></p>");
        }

        @Test
        void anExternalImageIsALinkToIt() {
            assertThat(Rendered.html("![A map](https://example.org/map.png)"))
                    .isEqualTo("<p><a href=\"https://example.org/map.png\" class=\"external\""
                            + " rel=\"external noopener noreferrer\">A map</a></p>");
        }

        @Test
        void anExternalImageWithoutWordsIsALinkThatShowsItsAddress() {
            assertThat(Rendered.body("![](https://example.org/map.png)").text())
                    .isEqualTo("https://example.org/map.png");
        }

        @Test
        void anExternalImageInALinkIsItsWords() {
            assertThat(Rendered.html("[![A map](https://example.org/map.png)](map.md)"))
                    .isEqualTo("<p><a href=\"map.md\">A map</a></p>");
        }

        @Test
        void bareAddressesAreLinks() {
            assertThat(Rendered.body("See https://example.org/a. Or www.example.org, a@example.org")
                            .select("a")
                            .eachAttr("href"))
                    .containsExactly("https://example.org/a", "http://www.example.org", "mailto:a@example.org");
        }
    }

    @Nested
    class Headings {

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            What we learned; what-we-learned
            Coûts & délais; coûts--délais
            Ŝtatoj, Ångström; ŝtatoj-ångström
            가격 정책; 가격-정책
            ガイドライン; ガイドライン
            नीति; नीति
            snake_case!; snake_case
            1. `code` and *emphasis*!; 1-code-and-emphasis
            Source; source
            Source 1; source-1
            Page; page
            Page 2; page-2
            Page main; h-page-main
            Main; h-main
            fn; fn
            fn 1; h-fn-1
            ???; h
            Ελλάδα; ελλάδα
            """)
        void haveAnIdMadeOfTheirText(String text, String id) {
            assertThat(Rendered.of("## " + text).outline())
                    .extracting(Heading::id)
                    .containsExactly(id);
        }

        @Test
        void haveUniqueIds() {
            assertThat(Rendered.of("## a\n## a\n## a 1\n## a-1\n## a").outline())
                    .extracting(Heading::id)
                    .containsExactly("a", "a-1", "a-1-1", "a-1-2", "a-2")
                    .doesNotHaveDuplicates();
        }

        @Test
        void neverTakeTheIdsOfThePageByRepetition() {
            assertThat(Rendered.of("## Page\n## Page\n## Source\n## Source\n## Source 1\n## fn\n## fn", 1)
                            .outline())
                    .extracting(Heading::id)
                    .containsExactly("page", "page-1", "source", "h-source-1", "source-1-1", "fn", "h-fn-1");
        }

        @Test
        void areDemotedWhereTheTextHasATitleOfItsOwn() {
            assertThat(Rendered.body("# a\n## b\n###### c").children().eachText())
                    .containsExactly("a", "b", "c");
            assertThat(Rendered.body("# a\n## b\n###### c").children())
                    .extracting(Element::tagName)
                    .containsExactly("h2", "h3", "h6");
            assertThat(Rendered.body("## a\n### b").children())
                    .extracting(Element::tagName)
                    .containsExactly("h2", "h3");
        }

        @Test
        void ofLevel2And3MakeTheOutline() {
            assertThat(Rendered.of("## One *two*[^1]\n### Three[^n]\n#### Four\n\n[^n]: a")
                            .outline())
                    .containsExactly(new Heading(2, "one-two", "One two"), new Heading(3, "three", "Three"));
        }
    }

    @Nested
    class Citations {

        @Test
        void leadToTheSource() {
            assertThat(Rendered.html("True.[^3]"))
                    .isEqualTo("<p>True.<span class=\"refs\"><a class=\"ref\" href=\"#source-3\">3</a></span></p>");
        }

        @Test
        void shareASpanWhereTheyAreAdjacent() {
            assertThat(Rendered.html("True.[^1][^3] Really.[^2]"))
                    .isEqualTo("<p>True.<span class=\"refs\"><a class=\"ref\" href=\"#source-1\">1</a>, "
                            + "<a class=\"ref\" href=\"#source-3\">3</a></span> Really.<span class=\"refs\">"
                            + "<a class=\"ref\" href=\"#source-2\">2</a></span></p>");
        }

        @Test
        void areListedWithTheirLine() {
            assertThat(Rendered.of("a[^2]\n\n- b[^1][^2]\n\n| c[^4] |\n|---|\n").citations())
                    .containsExactly(new Citation(2, 1), new Citation(1, 3), new Citation(2, 3), new Citation(4, 5));
        }

        @ParameterizedTest
        @ValueSource(strings = {"`[^1]`", "    [^1]", "```\n[^1]\n```", "\\[^1]", "[^a]", "[^0]", "[^01]", "[^99999]"})
        void areNotFoundInCodeOrInAnythingElse(String text) {
            assertThat(Rendered.of(text).citations()).isEmpty();
            assertThat(Rendered.body(text).select(".refs")).isEmpty();
        }

        @Test
        void giveWayToFootnotesDefinedInTheText() {
            var rendering = Rendered.of("a[^1] b[^2]\n\n[^1]: A note.");
            assertThat(rendering.citations()).containsExactly(new Citation(2, 1));
            assertThat(rendering.html()).contains("A note.");
        }
    }

    @Nested
    class Footnotes {

        @Test
        void standAtTheEndAndLeadThereAndBack() {
            var body = Rendered.body("a[^n] b[^m] c[^n]\n\n[^n]: One\n[^m]: Two\n\n## fn 1");
            assertThat(body.select("sup > a[role=doc-noteref]").eachAttr("href"))
                    .containsExactly("#fn-1", "#fn-2", "#fn-1");
            assertThat(body.select("section.footnotes[role=doc-endnotes] > ol > li")
                            .eachAttr("id"))
                    .containsExactly("fn-1", "fn-2");
            assertThat(body.select("a[role=doc-backlink]").eachAttr("href"))
                    .containsExactly("#fnref-1", "#fnref-1-1", "#fnref-2");
            assertThat(body.select("[id]").eachAttr("id"))
                    .doesNotHaveDuplicates()
                    .hasSize(6);
        }
    }

    @Nested
    class Tables {

        @Test
        void scrollByThemselvesAndHaveHeadings() {
            assertThat(Rendered.html("| a | b |\n|---|--:|\n| 1 | 2 |").replace("\n", ""))
                    .isEqualTo("<div class=\"table-wrap\" tabindex=\"0\"><table class=\"data\"><thead>"
                            + "<tr><th scope=\"col\">a</th><th align=\"right\" scope=\"col\">b</th></tr></thead><tbody>"
                            + "<tr><td>1</td><td align=\"right\">2</td></tr></tbody></table></div>");
        }

        private static List<String> rows(String markdown) {
            return Rendered.body(markdown).select("tr").stream()
                    .map(row -> row.children().stream().map(Element::text).collect(joining(" ¦ ")))
                    .toList();
        }

        @Test
        void mayFollowALineOfText() {
            var body =
                    Rendered.body("Text [before]\nand\n| C | D |\n|---|---|\n| [1] | 2 |\n\n[1]: a.md\n[before]: b.md");
            assertThat(body.children()).extracting(Element::tagName).containsExactly("p", "div");
            assertThat(body.select("p").text()).isEqualTo("Text before and");
            assertThat(body.select("a").eachAttr("href")).containsExactly("b.md", "a.md");
            assertThat(rows("- item\n  | E | F |\n  |---|---|\n  | 1 | 2 |")).containsExactly("E ¦ F", "1 ¦ 2");
            assertThat(rows("> text\n> | E | F |\n> |---|---|\n> | 1 | 2 |")).containsExactly("E ¦ F", "1 ¦ 2");
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            | a \\| b | `c \\| d` |; a | b ¦ c | d
            | x |; x ¦ ∅
            | x; x ¦ ∅
            x; x ¦ ∅
            | z | 1 | 2 |; z ¦ 1
            z | 1; z ¦ 1
            | `b | c` | d |; `b ¦ c`
            || 2 |; ∅ ¦ 2
            | [l](a\\|b.md) | $5 \\| 6 |; l ¦ $5 | 6
            | line<br>break | *x* |; line break ¦ x
            """)
        void haveRowsAsGitHubReadsThem(String row, String cells) {
            assertThat(rows("| a | b |\n|---|:-:|\n" + row)).containsExactly("a ¦ b", cells.replace("∅", ""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "| a | b |\n|---|",
                    "| a |\n|---|---|",
                    "a\n|---|---|",
                    "| a | b |\n| - x | - |",
                    "| a | b |",
                    "    | a |\n    |---|",
                    "```\n| a |\n|---|\n```"
                })
        void needARowOfDashesForEveryColumn(String markdown) {
            assertThat(rows(markdown)).isEmpty();
        }

        @Test
        void areAlignedByTheirColons() {
            assertThat(Rendered.body("|a|b|c|d|\n|:-|-:|:-:|-|").select("th").eachAttr("align"))
                    .containsExactly("left", "right", "center");
        }

        @Test
        void needOneDashOnlyAndMayHaveEmptyCells() {
            assertThat(Rendered.body("|a|b|\n|-|-|\n||2|").select("td"))
                    .extracting(Element::text)
                    .containsExactly("", "2");
        }
    }

    @Nested
    class Text {

        @Test
        void hasALineForEveryBlockAndNoMarks() {
            var text = Rendered.of("""
                # Title
                One *two*
                three[^1] ~~four~~[^n].

                - a
                - b ![map](map.png)

                | c | d |
                |---|---|
                | e | f |

                ```
                g  h
                ```

                [^n]: Note
                """).text();
            assertThat(text).isEqualTo("Title\nOne two three four.\na\nb map\nc\nd\ne\nf\ng  h\nNote");
        }

        @Test
        void ofNothingIsEmpty() {
            assertThat(Rendered.of("")).isEqualTo(new Rendering.Html("", List.of(), "", List.of(), List.of()));
        }
    }
}
