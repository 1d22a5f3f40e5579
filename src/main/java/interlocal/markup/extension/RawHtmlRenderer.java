package interlocal.markup.extension;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/** Shows the HTML of a text as it is written. Comments are hidden, and {@code <br>} breaks the line. */
public final class RawHtmlRenderer implements NodeRenderer {

    private static final Pattern BREAK = Pattern.compile("<[Bb][Rr]\\s*/?>");
    private static final Pattern LAST_LINE_END = Pattern.compile("\\n\\z");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(
                new NodeRenderingHandler<>(HtmlBlock.class, (node, _, html) -> block(node, html)),
                new NodeRenderingHandler<>(HtmlCommentBlock.class, (node, _, html) -> block(node, html)),
                new NodeRenderingHandler<>(HtmlInline.class, (node, _, html) -> inline(node, html)),
                new NodeRenderingHandler<>(HtmlInlineComment.class, (_, _, _) -> {}));
    }

    private static void block(HtmlBlockBase node, HtmlWriter html) {
        var written = node.getContentChars().normalizeEOL();
        var shown = Comments.without(BasedSequence.of(written));
        if (!shown.isBlank()) {
            html.line();
            html.raw("<p>");
            html.text(LAST_LINE_END
                    .matcher(shown.equals(written) ? shown : shown.strip())
                    .replaceFirst(""));
            html.raw("</p>");
            html.line();
        }
    }

    private static void inline(HtmlInline node, HtmlWriter html) {
        if (BREAK.matcher(node.getChars()).matches()) {
            html.tagVoid("br");
        } else {
            html.text(node.getChars().normalizeEOL());
        }
    }
}
