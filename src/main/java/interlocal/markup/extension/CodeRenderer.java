package interlocal.markup.extension;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Renders code spans as in CommonMark 0.31.2: spaces are kept, except one at either end if both ends have one. In a
 * table, a pipe is written with a backslash before it.
 */
public final class CodeRenderer implements NodeRenderer {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Code.class, CodeRenderer::render));
    }

    private static void render(Code node, NodeRendererContext context, HtmlWriter html) {
        var code = LINE_END.matcher(node.getText()).replaceAll(" ");
        if (node.getAncestorOfType(TableCell.class) != null) {
            code = code.replace("\\|", "|");
        }
        var padded = code.startsWith(" ") && code.endsWith(" ") && !code.isBlank();
        html.withAttr().tag("code");
        html.text(padded ? code.substring(1, code.length() - 1) : code);
        html.tag("/code");
    }
}
