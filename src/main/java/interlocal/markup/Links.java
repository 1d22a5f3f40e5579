package interlocal.markup;

import com.vladsch.flexmark.util.sequence.Escaping;
import interlocal.markup.Slip.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Checks and completes the links and images of one text. */
final class Links {

    private static final Pattern SOURCE = Pattern.compile("source-([1-9][0-9]{0,3})");

    /** For so many dead links the nearest heading is looked for. */
    private static final int MOST_HELPED = 20;

    private final Anchors anchors;
    private final UnaryOperator<String> addresses;
    private final Set<RelativeLink> relative = new LinkedHashSet<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<Slip> dead = new ArrayList<>();

    private Links(Anchors anchors, UnaryOperator<String> addresses) {
        this.anchors = anchors;
        this.addresses = addresses;
    }

    /** Completes the links in place. */
    static Links complete(Element body, Anchors anchors, UnaryOperator<String> addresses) {
        var links = new Links(anchors, addresses);
        for (var element : body.select("a[href], img[src]")) {
            if (element.nameIs("a")) {
                links.link(element);
            } else {
                links.image(element);
            }
        }
        return links;
    }

    /** The relative destinations as they were before. */
    List<RelativeLink> relative() {
        return List.copyOf(relative);
    }

    /** The links to a source of the page, {@code #source-2}. */
    List<Citation> citations() {
        return citations;
    }

    /** The links to headings that are not there. */
    List<Slip> dead() {
        return dead;
    }

    Anchors anchors() {
        return anchors;
    }

    private void link(Element link) {
        var written = link.attr("href");
        switch (Destination.of(written)) {
            case PLAIN -> lead(link, "href", isWritten(link) && written.startsWith("#") ? within(link) : written);
            case RELATIVE -> {
                var address = address(link, "href");
                if (address.isEmpty()) {
                    link.unwrap();
                } else {
                    lead(link, "href", address);
                }
            }
            case EXTERNAL -> external(link, written);
            case REFUSED -> link.unwrap();
        }
    }

    /** Whether the author wrote it as a link, so that it is no citation and leads to no footnote. */
    private static boolean isWritten(Element link) {
        return link.hasAttr(LinkLines.LINE) && !link.hasClass("ref");
    }

    /** The address of a place within the text. One that is not there is noted and stays as it is. */
    private String within(Element link) {
        var written = link.attr("href");
        var address = written.substring(1);
        var id = anchors.id(address);
        var source = SOURCE.matcher(address);
        if (id.isPresent()) {
            return "#" + id.get();
        }
        if (source.matches()) {
            citations.add(new Citation(Integer.parseInt(source.group(1)), line(link)));
        } else if (!leadsToTheTop(address)) {
            var nearest = dead.size() < MOST_HELPED ? anchors.nearest(address).orElse("") : "";
            dead.add(Slip.of(Kind.DEAD_HEADING, line(link), written, nearest));
        }
        return written;
    }

    /** Whether browsers understand an address although no element has it. */
    private static boolean leadsToTheTop(String address) {
        return address.isEmpty() || address.equalsIgnoreCase("top") || address.startsWith(":~:");
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
        relative.add(new RelativeLink(destination, line(element)));
        return addresses.apply(destination);
    }

    private static int line(Element element) {
        return Integer.parseInt(element.attr(LinkLines.LINE));
    }

    private static void external(Element link, String address) {
        lead(link, "href", address);
        link.addClass("external").attr("rel", "external noopener noreferrer");
    }

    private static void lead(Element element, String attribute, String address) {
        element.attr(attribute, Escaping.percentEncodeUrl(address));
    }
}
