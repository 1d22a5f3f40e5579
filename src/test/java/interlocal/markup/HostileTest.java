package interlocal.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written, the HTML runs nothing and leads nowhere but over http, https, mailto, tel and within the site. */
class HostileTest {

    /** An allowed scheme, or no scheme and no host. */
    private static final String ALLOWED = "(?si)(?:(?:https?|mailto|tel):|(?![/\\\\]{2}|[a-z][a-z0-9+.-]*:)).*";

    /** Of the page around a text. */
    private static final int SOURCES = 9;

    private static final List<String> ADDRESSES = List.of(
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "javascript&colon;alert(1)",
            "javascript&#58;alert(1)",
            "&#106;avascript:alert(1)",
            "&#x6A;&#x61;vascript:alert(1)",
            "java&Tab;script:alert(1)",
            "java&NewLine;script:alert(1)",
            "java&#10;script:alert(1)",
            "java\tscript:alert(1)",
            "java\u0000script:alert(1)",
            "&#1;javascript:alert(1)",
            "&#32;javascript:alert(1)",
            "\u0001javascript:alert(1)",
            "\\javascript:alert(1)",
            "javascript\\:alert(1)",
            "vbscript:msgbox(1)",
            "data:text/html,<script>alert(1)</script>",
            "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==",
            "data:image/svg+xml,<svg onload=alert(1)>",
            "file:///etc/passwd",
            "blob:https://example.org/1",
            "view-source:javascript:alert(1)",
            "feed:javascript:alert(1)",
            "intent://example.org#Intent;end",
            "//example.org/a",
            "\\\\example.org",
            "/\\example.org",
            "/&Tab;/example.org");

    private static final List<String> PLACES = List.of(
            "[a](%s)",
            "[a](<%s>)",
            "[a](%s \"title\")",
            "[a](b \"%s\")",
            "[a]\n\n[a]: %s",
            "[a]\n\n[a]: <%s> 'title'",
            "<%s>",
            "%s",
            "![a](%s)",
            "![a](<%s>)",
            "![a]\n\n[a]: %s",
            "[![a](%s)](%s)",
            "text[^n]\n\n[^n]: [a](%s)",
            "a|b\n-|-\n[a](%s)|![a](%s)",
            "# [a](%s)",
            "> - [a](%s)",
            "```%s\n```",
            "<a href=\"%s\">a</a>");

    private static final List<String> TEXTS = List.of(
            "<script>alert(1)</script>",
            "<script\n>alert(1)</script\n>",
            "<style>*{background:url(//example.org)}</style>",
            "<iframe src=javascript:alert(1)></iframe>",
            "<svg/onload=alert(1)>",
            "<svg><script>alert(1)</script></svg>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<img src=x onerror=alert(1)>",
            "<IMG SRC=x ONERROR=alert(1)>",
            "<a onmouseover=alert(1)>a</a>",
            "<form action=//example.org><input></form>",
            "<object data=x></object><embed src=x>",
            "<base href=//example.org><meta http-equiv=refresh content=0>",
            "<!--><script>alert(1)</script>-->",
            "<![CDATA[<script>alert(1)</script>]]>",
            "<?php echo 1 ?><script>alert(1)</script>",
            "</p></div></section><script>alert(1)</script>",
            "<h2 id=source-1>a</h2><p id=page-main>b</p>",
            "&lt;script&gt;alert(1)&lt;/script&gt;",
            "&#60;script&#62;alert(1)&#60;/script&#62;",
            "[a](b \"\\\" onmouseover=\\\"alert(1)\")",
            "[a](b '\" onmouseover=\"alert(1)')",
            "[a](b &quot; onmouseover=&quot;alert(1))",
            "[a](b\"onmouseover=alert(1))",
            "[a](<b\" onmouseover=\"alert(1)>)",
            "![\" onerror=\"alert(1)](b.png)",
            "![<script>alert(1)</script>](b.png)",
            "![a](b.png \"\\\"><script>alert(1)</script>\")",
            "```\" onmouseover=\"alert(1)\na\n```",
            "```\"><script>alert(1)</script>\na\n```",
            "~~~ a\" style=\"x\na\n~~~",
            "`<script>alert(1)</script>`",
            "    <script>alert(1)</script>",
            "# Source 1\n\n# page main\n\n# source-2\n\n# <b id=\"page-x\">page-</b>",
            "a|b\n-|-\n<script>alert(1)</script>|<img src=x onerror=alert(1)>",
            "[^<script>]: a\n\n[^<script>]",
            "[^\" onclick=\"alert(1)]",
            "[^1]\n\n[^1]: <script>alert(1)</script>",
            "<http://example.org/\"onmouseover=alert(1)>",
            "http://example.org/\"onmouseover=\"alert(1)",
            "www.example.org/<script>",
            "<a@example.org?\"onclick=alert(1)>",
            "\uD800 \uDC00 [\uD800](\uDFFF \"\uD83D\")",
            "\u0000\u0001\u001B\u007F\u0085\uFFFE\uFFFF");

    static Stream<String> texts() {
        return Stream.concat(
                TEXTS.stream(),
                PLACES.stream().flatMap(place -> ADDRESSES.stream().map(address -> place.replace("%s", address))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isHarmless(String text) {
        assertHarmless(Rendered.of(text, SOURCES).html());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void nothingOfTheRawHtmlIsLost(int times) {
        assertThat(Rendered.of("<script>alert(1)</script> ".repeat(times)).text())
                .isEqualTo("<script>alert(1)</script> ".repeat(times).strip());
    }

    @Test
    void anAddressThatTheCallerGetsWrongIsHarmless() {
        assertHarmless(
                Rendered.of("[a](b) ![c](d.png)", _ -> "javascript:alert(1)").html());
    }

    @Test
    void longAndDeepTextsAreHarmlessOrRefused() {
        Stream.of(
                        "[a](javascript:alert(1)) ".repeat(1_000),
                        "<script>".repeat(100_000),
                        "x".repeat(900_000) + "<script>",
                        "> ".repeat(100_000) + "<script>",
                        "- ".repeat(100_000) + "<script>",
                        "[".repeat(100_000) + "](javascript:alert(1))",
                        "*".repeat(100_000) + "<script>" + "*".repeat(100_000))
                .map(text -> new Markup().render(text, UnaryOperator.identity()))
                .forEach(rendering -> {
                    if (rendering instanceof Rendering.Html html) {
                        assertHarmless(html.html());
                    }
                });
    }

    private static void assertHarmless(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        assertThat(body.select("script, style, iframe, object, embed, svg, math, form, input, base, meta, link"))
                .isEmpty();
        assertThat(body.getAllElements()).allSatisfy(HostileTest::assertHarmless);
        assertThat(body.select("img[src^=http]")).isEmpty();
        assertThat(html).doesNotContainPattern("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F]");
    }

    private static void assertHarmless(Element element) {
        assertThat(element.attributes()).allSatisfy(attribute -> {
            var value = attribute.getValue();
            switch (attribute.getKey().toLowerCase(Locale.ROOT)) {
                case "href", "src" -> assertThat(value).matches(ALLOWED).doesNotContainPattern("[\\x00-\\x20]");
                case "id" -> assertThat(value).doesNotMatch("(?s)(?:page|source)-.*");
                default ->
                    assertThat(attribute.getKey())
                            .isIn("align", "alt", "class", "rel", "role", "scope", "start", "tabindex", "title");
            }
        });
    }
}
