package interlocal.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Collects the text of HTML, each block on its own line, without footnote marks and citations. */
final class PlainText implements NodeFilter {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element element) {
        var text = new PlainText();
        element.filter(text);
        return text.text.toString().strip();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode part -> append(part);
            case Element element
            when isMark(element) -> {
                return FilterResult.SKIP_ENTIRELY;
            }
            case Element image when image.nameIs("img") -> text.append(image.attr("alt"));
            case Element element when startsLine(element) -> newLine();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && startsLine(element)) {
            newLine();
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isMark(Element element) {
        return element.nameIs("sup") || element.hasClass("refs") || element.hasClass("footnote-backref");
    }

    private static boolean startsLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private void append(TextNode part) {
        var parent = part.parent();
        if (parent != null && parent.nameIs("code")) {
            text.append(part.getWholeText());
        } else {
            var words = part.text();
            text.append(atLineStart() ? words.stripLeading() : words);
        }
    }

    private boolean atLineStart() {
        return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
    }

    private void newLine() {
        if (!atLineStart()) {
            text.append('\n');
        }
    }
}
