package interlocal.markup;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;

/** flexmark as its documentation uses it, with the portal's extensions. */
public final class BareMarkdown {

    private static final DataHolder OPTIONS =
            new MutableDataSet().set(Parser.EXTENSIONS, Dialect.EXTENSIONS).toImmutable();

    private final Parser parser = Parser.builder(OPTIONS).build();
    private final HtmlRenderer renderer = HtmlRenderer.builder(OPTIONS).build();

    public String html(String markdown) {
        return renderer.render(parser.parse(markdown));
    }
}
