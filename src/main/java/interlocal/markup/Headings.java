package interlocal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The headings of a text.
 *
 * @param all in order
 * @param ids the id of each by the address that GitHub gives it
 */
record Headings(List<Heading> all, Map<String, String> ids) {

    /** Stands for an image; it is no part of an address. */
    private static final String OBJECT = "\uFFFC";

    private static final Set<String> LEVELS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /**
     * Lowers the headings below the level of the page title and gives them ids, in place.
     *
     * @param sources the number of sources that the page lists
     */
    static Headings arrange(Element body, int sources) {
        var elements = body.stream()
                .filter(element -> LEVELS.contains(element.tagName()))
                .toList();
        var demotion = elements.stream().anyMatch(element -> element.nameIs("h1")) ? 1 : 0;
        var ids = new HeadingIds(sources);
        var headings = new ArrayList<Heading>();
        for (var element : elements) {
            var level = Math.min(6, element.tagName().charAt(1) - '0' + demotion);
            var text = text(element);
            var id = ids.next(element.getElementsByTag("img").isEmpty() ? text : text(withoutImages(element)));
            element.tagName("h" + level).attr("id", id);
            headings.add(new Heading(level, id, text));
        }
        return new Headings(headings, ids.byAddress());
    }

    private static String text(Element heading) {
        return PlainText.of(heading).replace('\n', ' ');
    }

    private static Element withoutImages(Element heading) {
        var copy = heading.clone();
        copy.select("img").forEach(image -> image.replaceWith(new TextNode(OBJECT)));
        return copy;
    }
}
