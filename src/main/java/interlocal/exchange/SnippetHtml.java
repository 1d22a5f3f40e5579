package interlocal.exchange;

import interlocal.search.HighlightedText;
import org.jsoup.nodes.Document;

/** Writes highlighted text as HTML. */
final class SnippetHtml {

    private SnippetHtml() {}

    /** Only text and {@code mark} elements; angle brackets and ampersands in the text are escaped. */
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
