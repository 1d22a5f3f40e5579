package interlocal.markup.extension;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A quotation that stands out, as on GitHub: its first line is {@code [!NOTE]} or another kind, and nothing else. */
public final class Callout extends Block {

    private enum Kind {
        NOTE,
        TIP,
        IMPORTANT,
        WARNING,
        CAUTION;

        static Optional<Kind> of(String firstLine) {
            return Arrays.stream(values())
                    .filter(kind -> firstLine.equalsIgnoreCase("[!" + kind + "]"))
                    .findFirst();
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The word that the author wrote, as a title. */
        String title() {
            return name().charAt(0) + key().substring(1);
        }
    }

    private final Kind kind;

    private Callout(Kind kind, BlockQuote quote) {
        super(quote.getChars());
        this.kind = kind;
    }

    /** Makes callouts of the quotations that are meant as such. */
    public static void arrange(Document document) {
        StreamSupport.stream(document.getDescendants().spliterator(), false)
                .filter(BlockQuote.class::isInstance)
                .map(BlockQuote.class::cast)
                .toList()
                .forEach(Callout::arrange);
    }

    private static void arrange(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first && (first.getLineCount() > 1 || first.getNext() != null)) {
            Kind.of(firstLine(first)).ifPresent(kind -> {
                removeFirstLine(first);
                var callout = new Callout(kind, quote);
                quote.insertBefore(callout);
                callout.takeChildren(quote);
                quote.unlink();
            });
        }
    }

    /** The first line of a quotation, without space around it; empty if it does not begin with a paragraph. */
    public static String firstLine(BlockQuote quote) {
        return quote.getFirstChild() instanceof Paragraph first ? firstLine(first) : "";
    }

    private static String firstLine(Paragraph paragraph) {
        return paragraph.getLineCount() == 0
                ? ""
                : paragraph.getLineChars(0).toString().strip();
    }

    private static void removeFirstLine(Paragraph paragraph) {
        var end = paragraph.getLineChars(0).getEndOffset();
        var node = paragraph.getFirstChild();
        while (node != null && node.getStartOffset() < end) {
            node.unlink();
            node = paragraph.getFirstChild();
        }
        if (node == null) {
            paragraph.unlink();
        }
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Writes callouts as HTML. */
    public static final class Renderer implements NodeRenderer {

        @Override
        public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
            return Set.of(new NodeRenderingHandler<>(Callout.class, Renderer::render));
        }

        private static void render(Callout callout, NodeRendererContext context, HtmlWriter html) {
            html.line();
            html.raw("<div class=\"callout callout-" + callout.kind.key() + "\" role=\"note\">");
            html.raw("<p class=\"callout-title\">" + callout.kind.title() + "</p>");
            context.renderChildren(callout);
            html.raw("</div>");
            html.line();
        }
    }
}
