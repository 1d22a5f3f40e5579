package interlocal.exchange;

import interlocal.search.HighlightedText;
import org.jsoup.nodes.Document;

/** A text with marks as HTML. */
final class SnippetHtml {

    private SnippetHtml() {}

    /** Text and {@code mark} elements, nothing else; what the text has of angle brackets and ampersands is escaped. */
    static String html(HighlightedText text) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        for (var run : text.runs()) {
            var parent = run.marked() ? document.appendElement("mark") : document;
            parent.appendText(run.text());
        }
        return document.html();
    }
}
