package interlocal.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Checks and completes the links and images of one text. */
final class Links {

    private final UnaryOperator<String> addresses;
    private final Set<RelativeLink> relative = new LinkedHashSet<>();

    private Links(UnaryOperator<String> addresses) {
        this.addresses = addresses;
    }

    /** Completes the links in place and returns the relative destinations as they were before. */
    static List<RelativeLink> complete(Element body, UnaryOperator<String> addresses) {
        var links = new Links(addresses);
        for (var element : body.select("a[href], img[src]")) {
            if (element.nameIs("a")) {
                links.link(element);
            } else {
                links.image(element);
            }
        }
        return List.copyOf(links.relative);
    }

    private void link(Element link) {
        switch (Destination.of(link.attr("href"))) {
            case PLAIN -> lead(link, "href", link.attr("href"));
            case RELATIVE -> {
                var address = address(link, "href");
                if (address.isEmpty()) {
                    link.unwrap();
                } else {
                    lead(link, "href", address);
                }
            }
            case EXTERNAL -> external(link, link.attr("href"));
            case REFUSED -> link.unwrap();
        }
    }

    private void image(Element image) {
        switch (Destination.of(image.attr("src"))) {
            case RELATIVE -> {
                var address = address(image, "src");
                if (address.isEmpty()) {
                    image.replaceWith(new TextNode(image.attr("alt")));
                } else {
                    lead(image, "src", address);
                }
            }
            case EXTERNAL -> {
                if (image.closest("a") == null) {
                    var words = image.attr("alt");
                    var link = new Element("a").text(words.isBlank() ? image.attr("src") : words);
                    external(link, image.attr("src"));
                    image.replaceWith(link);
                } else {
                    image.replaceWith(new TextNode(image.attr("alt")));
                }
            }
            case PLAIN, REFUSED -> image.replaceWith(new TextNode(image.attr("alt")));
        }
    }

    private String address(Element element, String attribute) {
        var destination = element.attr(attribute);
        relative.add(new RelativeLink(destination, Integer.parseInt(element.attr(LinkLines.LINE))));
        return addresses.apply(destination);
    }

    private static void external(Element link, String address) {
        lead(link, "href", address);
        link.addClass("external").attr("rel", "external noopener noreferrer");
    }

    private static void lead(Element element, String attribute, String address) {
        element.attr(attribute, Escaping.percentEncodeUrl(address));
    }
}
