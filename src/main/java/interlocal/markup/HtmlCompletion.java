package interlocal.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Turns the HTML that flexmark makes into the HTML of the site. */
final class HtmlCompletion {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlCompletion() {}

    /**
     * The finished text.
     *
     * @param sources the number of sources that the page lists
     * @param slips those already found
     */
    static Rendering.Html of(
            String html, UnaryOperator<String> addresses, int sources, List<Slip> slips, Deadline deadline) {
        var document = Jsoup.parseBodyFragment(printable(html), Sanitizer.BASE);
        deadline.check();
        var body = document.body();
        var headings = Headings.arrange(body, sources);
        var footnotes = html.contains("<sup");
        var citations = html.contains("class=\"ref\"") ? citations(body) : List.<Citation>of();
        var links = Links.complete(body, anchors(body, headings, footnotes), addresses);
        if (html.contains("<table")) {
            tables(body);
        }
        if (footnotes) {
            footnotes(body);
        }
        deadline.check();
        var clean = Sanitizer.clean(document).body();
        deadline.check();
        return new Rendering.Html(
                clean.html(),
                outline(headings.all()),
                PlainText.of(clean),
                links.relative(),
                joined(citations, links.citations()),
                links.anchors(),
                joined(slips, links.dead()));
    }

    private static List<Heading> outline(List<Heading> headings) {
        var deepest =
                Math.max(3, headings.stream().mapToInt(Heading::level).min().orElse(3));
        return headings.stream().filter(heading -> heading.level() <= deepest).toList();
    }

    private static Anchors anchors(Element body, Headings headings, boolean footnotes) {
        var ids = new LinkedHashMap<>(headings.ids());
        if (footnotes) {
            body.select("li[id], sup[id]").eachAttr("id").forEach(id -> ids.putIfAbsent(id, id));
        }
        return new Anchors(ids);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Replaces control characters, lone surrogates and noncharacters. */
    private static String printable(String html) {
        return isPrintable(html)
                ? html
                : html.codePoints()
                        .map(character -> isPrintable(character) ? character : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isPrintable(String html) {
        for (int at = 0, character; at < html.length(); at += Character.charCount(character)) {
            character = html.codePointAt(at);
            if (!isPrintable(character)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(int character) {
        if (character < ' ') {
            return "\t\n\r".indexOf(character) >= 0;
        }
        var isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !isHalf && character != 0xFFFE && character != 0xFFFF;
    }

    private static List<Citation> citations(Element body) {
        return body.select("a.ref").stream()
                .map(ref -> new Citation(Integer.parseInt(ref.text()), Integer.parseInt(ref.attr(LinkLines.LINE))))
                .toList();
    }

    private static void tables(Element body) {
        body.select("th").attr("scope", "col");
        body.select("table").addClass("data").wrap("<div class=\"table-wrap\" tabindex=\"0\"></div>");
    }

    private static void footnotes(Element body) {
        body.select("sup > a").attr("role", "doc-noteref");
        body.select("a.footnote-backref").attr("role", "doc-backlink");
        body.select("div.footnotes").tagName("section").attr("role", "doc-endnotes");
    }
}
