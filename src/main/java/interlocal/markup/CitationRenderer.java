package interlocal.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteNodeRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.DelegatingNodeRendererFactory;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renders {@code [^3]} as a citation of source 3, unless the text defines such a footnote. */
final class CitationRenderer implements NodeRenderer {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Footnote.class, CitationRenderer::render));
    }

    private static void render(Footnote node, NodeRendererContext context, HtmlWriter html) {
        if (!cites(node)) {
            context.delegateRender();
            return;
        }
        var source = node.getReference().toString();
        html.raw(cites(node.getPrevious()) ? ", " : "<span class=\"refs\">");
        html.raw("<a class=\"ref\" href=\"#source-" + source + "\" " + LinkLines.LINE + "=\""
                + MarkdownSource.of(node).line(node) + "\">" + source + "</a>");
        if (!cites(node.getNext())) {
            html.raw("</span>");
        }
    }

    /** Whether a node cites a source by its number. */
    static boolean cites(@Nullable Node node) {
        return node instanceof Footnote note
                && !note.isDefined()
                && NUMBER.matcher(note.getReference()).matches();
    }

    static final class Factory implements DelegatingNodeRendererFactory {
        @Override
        public NodeRenderer apply(DataHolder options) {
            return new CitationRenderer();
        }

        @Override
        public Set<Class<?>> getDelegates() {
            return Set.of(FootnoteNodeRenderer.Factory.class);
        }
    }
}
