package interlocal.markup;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.NullableDataKey;
import java.util.Objects;

/** What renderers need to know about the source of a document, besides its nodes. */
record MarkdownSource(Lines lines, Budget budget) {

    private static final NullableDataKey<MarkdownSource> KEY = new NullableDataKey<>("interlocal.markup.Source");

    void of(Document document) {
        document.set(KEY, this);
    }

    static MarkdownSource of(Node node) {
        return Objects.requireNonNull(KEY.get(node.getDocument()));
    }

    int line(Node node) {
        return lines.of(node.getStartOffset());
    }
}
