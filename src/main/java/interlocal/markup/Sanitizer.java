package interlocal.markup;

import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** Keeps only the elements and attributes that Markdown can legitimately produce. */
final class Sanitizer {

    /** The base for checking relative addresses. It never appears in the HTML. */
    static final String BASE = "https://base.invalid/";

    private static final Cleaner CLEANER = new Cleaner(new Safelist()
            .addTags("a", "blockquote", "br", "code", "del", "div", "em", "h1", "h2", "h3", "h4", "h5", "h6", "hr")
            .addTags("img", "li", "ol", "p", "pre", "section", "span", "strong", "sup")
            .addTags("table", "tbody", "td", "th", "thead", "tr", "ul")
            .addAttributes("a", "class", "href", "rel", "role", "title")
            .addAttributes("code", "class")
            .addAttributes("div", "class", "role", "tabindex")
            .addAttributes("h1", "id")
            .addAttributes("h2", "id")
            .addAttributes("h3", "id")
            .addAttributes("h4", "id")
            .addAttributes("h5", "id")
            .addAttributes("h6", "id")
            .addAttributes("img", "alt", "src", "title")
            .addAttributes("li", "id")
            .addAttributes("ol", "start")
            .addAttributes("p", "class")
            .addAttributes("section", "class", "role")
            .addAttributes("span", "class")
            .addAttributes("sup", "id")
            .addAttributes("table", "class")
            .addAttributes("td", "align")
            .addAttributes("th", "align", "scope")
            .addProtocols("a", "href", "http", "https", "mailto", "tel")
            .addProtocols("img", "src", "http", "https")
            .preserveRelativeLinks(true));

    private Sanitizer() {}

    static Document clean(Document document) {
        var clean = CLEANER.clean(document);
        clean.outputSettings().prettyPrint(false);
        return clean;
    }
}
