package interlocal.markup;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import java.util.Optional;

/**
 * Marks every link and image with the line in which its destination is written, and charges its length to the Budget.
 */
final class LinkLines implements AttributeProvider {

    /** The attribute with the line. The sanitizer removes it. */
    static final String LINE = "data-line";

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        if (part.equals(AttributablePart.LINK)) {
            var source = MarkdownSource.of(node);
            attributes
                    .values()
                    .forEach(attribute ->
                            source.budget().spend(attribute.getValue().length()));
            attributes.replaceValue(LINE, String.valueOf(source.line(definition(node))));
        }
    }

    private static Node definition(Node node) {
        return node instanceof RefNode reference
                ? Optional.<Node>ofNullable(reference.getReferenceNode(node.getDocument()))
                        .orElse(node)
                : node;
    }

    static final class Factory extends IndependentAttributeProviderFactory {
        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new LinkLines();
        }
    }
}
