package interlocal.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vladsch.flexmark.util.sequence.Escaping;
import interlocal.markup.Slip.Kind;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read otherwise than it was meant, with its line; and what only looks like it. */
class SlipsTest {

    private static List<Slip> of(String markdown) {
        return Rendered.of(markdown).slips();
    }

    @Nested
    class HeadingAddresses {

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            Coûts & délais; #coûts--délais
            Coûts & délais; #co%C3%BBts--d%C3%A9lais
            Couts et délais; #couts-et-de\u0301lais
            가격 정책; #가격-정책
            ガイドライン; #ガイドライン
            Why it began; #Why-it-began
            Source; #source
            Source 1; #source-1
            Page; #page
            Page layout; #page-layout
            Main; #main
            fn; #fn
            fn 1; #fn-1
            ![Map](map.png) Where; #-where
            🚀 Getting started; #-getting-started
            A `code_name`; #a-code_name
            """)
        void leadToTheirHeading(String heading, String link) {
            var rendering = Rendered.of("[go](" + link + ")\n\n## " + heading);
            assertThat(rendering.slips()).isEmpty();
            var id = rendering.outline().getFirst().id();
            assertThat(rendering.html()).contains("id=\"" + id + "\"");
            assertThat(Rendered.body("[go](" + link + ")\n\n## " + heading)
                            .select("a")
                            .attr("href"))
                    .isEqualTo(Escaping.percentEncodeUrl("#" + id));
        }

        @Test
        void ofEqualHeadingsAreNumbered() {
            assertThat(of("[a](#why) [b](#why-1) [c](#why-2)\n\n## Why\n\n## Why\n\n### Why"))
                    .isEmpty();
        }

        @Test
        void thatAreDeadAreToldWithTheNearest() {
            assertThat(of("# Costs\n\n## Who pays?\n\n[a](#who-pays)\n[b](#who-payed) [c](#cost)"))
                    .containsExactly(
                            Slip.of(Kind.DEAD_HEADING, 6, "#who-payed", "who-pays"),
                            Slip.of(Kind.DEAD_HEADING, 6, "#cost", "costs"));
            assertThat(of("[a](#why)")).containsExactly(Slip.of(Kind.DEAD_HEADING, 1, "#why", ""));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"[a](#)", "[a](#top)", "[a](#fn-1) b[^n]\n\n[^n]: c", "b[^n]\n\n[^n]: c", "`[a](#why)`"})
        void otherPlacesAreNoHeadings(String markdown) {
            assertThat(of(markdown)).isEmpty();
        }

        @Test
        void aLinkToASourceOfThePageCitesIt() {
            var rendering = Rendered.of("[a](#source-2)\n\n## Source 1", 2);
            assertThat(rendering.citations()).containsExactly(new Citation(2, 1));
            assertThat(rendering.slips()).isEmpty();
        }
    }

    @Nested
    class Footnotes {

        @Test
        void withoutATextAndWithoutAMark() {
            assertThat(of("Cost rose.[^zzz]\n\n[^unused]: Nobody sees this."))
                    .extracting(Slip::kind, Slip::line, Slip::details)
                    .containsExactly(
                            tuple(Kind.FOOTNOTE_MISSING, 1, List.of("zzz")),
                            tuple(Kind.FOOTNOTE_UNUSED, 3, List.of("unused")));
        }

        @Test
        void theSecondTextOfOneIsNeverShown() {
            assertThat(of("a[^n]\n\n[^n]: One\n\n[^n]: Two")).containsExactly(Slip.of(Kind.FOOTNOTE_UNUSED, 5, "n"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a[^2]",
                    "a[^1][^22]",
                    "a[^n]\n\n[^n]: One",
                    "a[^2]\n\n[^2]: A note in place of a source",
                    "`a[^zzz]`",
                    "    a[^zzz]",
                    "a\\[^zzz]",
                    "[^n]: [^n]",
                    "| a[^n] |\n|---|\n\n[^n]: One"
                })
        void thatAreWholeOrCiteASourceAreFine(String markdown) {
            assertThat(of(markdown)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"a[^0]", "a[^01]", "a[^99999]", "a[^2a]", "- a[^x]", "> a[^x]", "# a[^x]"})
        void thatAreNoNumberOfASourceNeedAText(String markdown) {
            assertThat(of(markdown)).extracting(Slip::kind).containsExactly(Kind.FOOTNOTE_MISSING);
        }
    }

    @Nested
    class Comments {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Text.\n\n<!-- ask the mayor -->\n\nMore.",
                    "Text.\n\n<!--\nask\n\nthe mayor\n-->\n\nMore.",
                    "Text. <!-- ask the mayor -->\n\nMore.",
                    "Text. <!-- ask\nthe mayor -->\n\nMore.",
                    "Text. <!-- ask -- the mayor -->\n\nMore.",
                    "Text.\n<!-- ask the mayor -->\nMore.",
                    "- Text.\n  <!-- ask the mayor -->\n- More.",
                    "> Text.\n> <!-- ask\n> the mayor -->\n\nMore.",
                    "Text.\n\n<!----><!--> <!--->\n\nMore."
                })
        void areHiddenAndNotIndexed(String markdown) {
            var rendering = Rendered.of(markdown);
            assertThat(rendering.slips()).isEmpty();
            assertThat(rendering.html() + rendering.text()).doesNotContain("mayor", "ask", "--");
            assertThat(rendering.text().replaceAll("\\s+", " ")).isEqualTo("Text. More.");
        }

        @Test
        void whatFollowsInTheirLineIsShown() {
            assertThat(Rendered.of("<!-- a --> Shown <!-- b --> too").text()).isEqualTo("Shown too");
            assertThat(Rendered.of("<div>\n<!-- a -->\nb\n</div>").text())
                    .contains("b")
                    .doesNotContain("a");
        }

        @Test
        void withoutAnEndHideAllBelow() {
            var rendering = Rendered.of("Text.\n\n<!-- ask the mayor\n\n## More");
            assertThat(rendering.slips()).containsExactly(Slip.of(Kind.COMMENT_UNCLOSED, 3));
            assertThat(rendering.text()).isEqualTo("Text.");
        }

        @Test
        void thatDoNotEndInTheirParagraphAreNone() {
            assertThat(of("Text. <!-- ask\n\nthe mayor -->")).containsExactly(Slip.of(Kind.COMMENT_SHOWN, 1));
        }

        @ParameterizedTest
        @ValueSource(strings = {"`<!-- a`", "    <!-- a", "```\n<!-- a\n```", "\\<!-- a"})
        void inCodeAreCode(String markdown) {
            assertThat(of(markdown)).isEmpty();
            assertThat(Rendered.of(markdown).text()).contains("<!-- a");
        }
    }

    @Nested
    class WikiLinks {

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            See [[build-trust]].; build-trust
            See [[Build trust|the lesson]].; Build trust|the lesson
            See ![[map.png]].; map.png
            - [[a#b]]; a#b
            > [[a]]; a
            | [[a]] |; a
            """)
        void areTold(String markdown, String target) {
            assertThat(of(markdown)).containsExactly(Slip.of(Kind.WIKI_LINK, 1, target));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[[1]](https://example.org)",
                    "`[[a]]`",
                    "\\[[a]]",
                    "[[a]]\n\n[a]: b.md",
                    "```\n[[ -f x ]]\n```",
                    "a[[^n]]\n\n[^n]: b",
                    "[a][b]",
                    "[[]]"
                })
        void otherBracketsAreNone(String markdown) {
            assertThat(of(markdown)).isEmpty();
        }
    }

    @Nested
    class Addresses {

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            [plan](build trust.pdf); build trust.pdf
            ![map](map one.png); map one.png
            ![map](map one.png "The map"); map one.png
            [a](../my files/plan.md); ../my files/plan.md
            [a](my plan.md#why); my plan.md#why
            [a](https://example.org/a b); https://example.org/a b
            """)
        void withSpacesAreNone(String markdown, String address) {
            assertThat(of(markdown)).containsExactly(Slip.of(Kind.LINK_SPACES, 1, address));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[plan](<build trust.pdf>)",
                    "![map](<map one.png> \"The map\")",
                    "[plan](build%20trust.pdf)",
                    "[plan](build-trust.pdf \"My plan.\")",
                    "It was [sic] (as they say) so.",
                    "[note](as they say)",
                    "`[plan](build trust.pdf)`",
                    "[plan]\n\n[plan]: <build trust.pdf>"
                })
        void withoutBareSpacesOrElsewhereAreFine(String markdown) {
            assertThat(of(markdown)).isEmpty();
        }

        @Test
        void withSpacesInAngleBracketsAreHandedOver() {
            var rendering = Rendered.of(
                    "[plan](<build trust.pdf>) ![map](<a (1).png>) [x]\n\n[x]: <c d.md#e f>",
                    destination -> "/files/" + destination);
            assertThat(rendering.links())
                    .extracting(RelativeLink::destination)
                    .containsExactly("build trust.pdf", "a (1).png", "c d.md#e f");
            assertThat(rendering.html())
                    .contains("href=\"/files/build%20trust.pdf\"")
                    .contains("src=\"/files/a%20(1).png\"");
        }
    }

    @Nested
    class Callouts {

        @ParameterizedTest
        @CsvSource({"NOTE,Note", "tip,Tip", "Important,Important", "WARNING,Warning", "CAUTION,Caution"})
        void ofGitHubStandOut(String written, String title) {
            var markdown = "> [!" + written + "]\n> Mind *the* gap.\n>\n> - a";
            assertThat(of(markdown)).isEmpty();
            var callout = Rendered.body(markdown).selectFirst("div.callout");
            assertThat(callout).isNotNull();
            assertThat(callout.attr("role")).isEqualTo("note");
            assertThat(callout.className()).isEqualTo("callout callout-" + title.toLowerCase(Locale.ROOT));
            assertThat(callout.children().eachText()).containsExactly(title, "Mind the gap.", "a");
        }

        @Test
        void mayHaveTheirTextInAParagraphOfItsOwn() {
            var body = Rendered.body("> [!NOTE]\n>\n> Text");
            assertThat(body.select("div.callout > p").eachText()).containsExactly("Note", "Text");
        }

        @ParameterizedTest
        @CsvSource(delimiter = ';', textBlock = """
            > [!DANGER]\\n> a; [!DANGER]
            > [!NOTE] Mind the gap; [!NOTE] Mind the gap
            > [!note]-\\n> a; [!note]-
            > [!NOTE]; [!NOTE]
            !!! note\\n    a; !!! note
            :::tip\\na\\n:::; :::tip
            """)
        void ofOtherKindsAreTold(String markdown, String written) {
            assertThat(of(markdown.replace("\\n", "\n"))).containsExactly(Slip.of(Kind.CALLOUT, 1, written));
        }

        @ParameterizedTest
        @ValueSource(strings = {"> a", "> [a](b.md)", "> [!", "[!NOTE]", "> a\n> [!NOTE]", "What!!! no", "`> [!x]`"})
        void otherTextsAreNone(String markdown) {
            assertThat(of(markdown)).isEmpty();
            assertThat(Rendered.body(markdown).select(".callout")).isEmpty();
        }
    }
}
