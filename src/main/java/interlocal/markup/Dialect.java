package interlocal.markup;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.internal.TableNodeRenderer;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import interlocal.markup.extension.Callout;
import interlocal.markup.extension.CodeRenderer;
import interlocal.markup.extension.CurrentInlines;
import interlocal.markup.extension.GitHubTables;
import interlocal.markup.extension.RawHtmlRenderer;
import java.util.List;

/**
 * The portal's dialect of Markdown: CommonMark with the tables and callouts of GitHub, footnotes, strikethrough, bare
 * addresses and citations.
 */
final class Dialect {

    private static final DataHolder OPTIONS = options();
    private static final Parser PARSER = Parser.builder(OPTIONS)
            .customDelimiterProcessor(EmphasisMarks.asterisks())
            .customDelimiterProcessor(EmphasisMarks.underscores())
            .customInlineParserFactory(CurrentInlines::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .paragraphPreProcessorFactory(new GitHubTables.Factory())
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS)
            .attributeProviderFactory(new LinkLines.Factory())
            .nodeRendererFactory(new CitationRenderer.Factory())
            .nodeRendererFactory(_ -> new CodeRenderer())
            .nodeRendererFactory(_ -> new RawHtmlRenderer())
            .nodeRendererFactory(_ -> new Callout.Renderer())
            .nodeRendererFactory(new TableNodeRenderer.Factory())
            .build();

    private Dialect() {}

    private static DataHolder options() {
        var options = new MutableDataSet();
        options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
        return options.set(
                        Parser.EXTENSIONS,
                        List.of(
                                new BareAddresses.Extension(),
                                FootnoteExtension.create(),
                                StrikethroughExtension.create()))
                .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
                .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
                .set(HtmlRenderer.SUPPRESSED_LINKS, "") // links are checked once, in the HTML
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .toImmutable();
    }

    static Document parse(BasedSequence text) {
        var document = PARSER.parse(text);
        Callout.arrange(document);
        return document;
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
