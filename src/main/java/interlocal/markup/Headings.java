package interlocal.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Puts the headings below the title of the page and gives them ids. */
final class Headings {

    private Headings() {}

    /** All headings, in order. */
    static List<Heading> arrange(Element body) {
        var demotion = body.selectFirst("h1") == null ? 0 : 1;
        var slugs = new Slugs();
        var headings = new ArrayList<Heading>();
        for (var element : body.select("h1, h2, h3, h4, h5, h6")) {
            var level = Math.min(6, element.tagName().charAt(1) - '0' + demotion);
            var text = PlainText.of(element).replace('\n', ' ');
            var id = slugs.id(text);
            element.tagName("h" + level).attr("id", id);
            headings.add(new Heading(level, id, text));
        }
        return headings;
    }
}
