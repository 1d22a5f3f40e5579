package interlocal.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** The portal's dialect of Markdown: CommonMark with tables, footnotes, strikethrough, bare addresses and citations. */
final class Dialect {

    private static final DataHolder OPTIONS = options();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customDelimiterProcessor(EmphasisMarks.asterisks())
            .customDelimiterProcessor(EmphasisMarks.underscores())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .attributeProviderFactory(new LinkLines.Factory())
            .nodeRendererFactory(new CitationRenderer.Factory())
            .nodeRendererFactory(_ -> new CodeRenderer())
            .build();

    private Dialect() {}

    private static DataHolder options() {
        var options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        return options.set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                new BareAddresses.Extension(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create()))
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .set(TablesExtension.MIN_HEADER_ROWS, 1)
                .set(TablesExtension.MAX_HEADER_ROWS, 1)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
                .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
                .set(TablesExtension.WITH_CAPTION, false)
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // links are checked once, in the HTML
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .toImmutable();
    }

    static Document parse(BasedSequence text) {
        return PARSER.parse(text);
    }

    /** HTML that is not safe yet, since the addresses are as written. */
    static String html(Document document) {
        numberFootnotes(document);
        return RENDERER.render(document);
    }

    /** Numbers footnotes in the order of their first references. Flexmark uses the last ones. */
    private static void numberFootnotes(Document document) {
        for (var node : document.getDescendants()) {
            if (node instanceof Footnote note && note.isDefined()) {
                var block = note.getFootnoteBlock();
                block.setFirstReferenceOffset(Math.min(block.getFirstReferenceOffset(), note.getStartOffset()));
            }
        }
    }
}
