package interlocal.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Lowers the headings below the level of the page title and gives them ids. */
final class Headings {

    private static final Set<String> LEVELS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Headings() {}

    /** Changes the headings in place and returns all of them, in order. */
    static List<Heading> arrange(Element body) {
        var elements = body.stream()
                .filter(element -> LEVELS.contains(element.tagName()))
                .toList();
        var demotion = elements.stream().anyMatch(element -> element.nameIs("h1")) ? 1 : 0;
        var slugs = new HeadingIds();
        var headings = new ArrayList<Heading>();
        for (var element : elements) {
            var level = Math.min(6, element.tagName().charAt(1) - '0' + demotion);
            var text = PlainText.of(element).replace('\n', ' ');
            var id = slugs.id(text);
            element.tagName("h" + level).attr("id", id);
            headings.add(new Heading(level, id, text));
        }
        return headings;
    }
}
